package dev.assistantapi.contract;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI 3.1 document, read once and never changed. */
public final class Contract {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final byte[] source;
    private final JsonNode document;
    private final List<Operation> operations;

    private Contract(byte[] source, JsonNode document) {
        this.source = source;
        this.document = document;
        this.operations = new OperationReader(this).read();
    }

    /**
     * Reads a contract.
     *
     * @param source the document in YAML or JSON, UTF-8
     * @throws InvalidContractException if it is no YAML, no OpenAPI 3.1, or has a reference that leads nowhere
     */
    public static Contract parse(byte[] source) {
        JsonNode document;
        try {
            document = YAML.readTree(source);
        } catch (JacksonException e) {
            throw new InvalidContractException("The contract is no YAML: " + e.getOriginalMessage(), e);
        }
        if (!document.path("openapi").asString("").startsWith("3.1.")) {
            throw new InvalidContractException("The contract must say openapi: 3.1.x at its top.");
        }
        return new Contract(source.clone(), document);
    }

    /** The document byte for byte as it was read. */
    public byte[] source() {
        return source.clone();
    }

    /** The document as a tree. */
    public JsonNode document() {
        return document;
    }

    /** {@code info.version}. */
    public String version() {
        return document.at("/info/version").asString("");
    }

    /** All operations, in the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The place that a place stands for: itself, or where its {@code $ref} (and that one's) leads.
     *
     * @throws InvalidContractException if a reference leads nowhere, out of the document, or in a circle
     */
    public JsonPointer resolve(JsonPointer place) {
        JsonPointer current = place;
        for (int hops = 0; hops < 100; hops++) {
            JsonNode node = document.at(current);
            if (node.isMissingNode()) {
                throw new InvalidContractException("Nothing stands at " + current + ", where " + place + " leads.");
            }
            JsonNode reference = node.path("$ref");
            if (!reference.isString()) {
                return current;
            }
            if (!reference.stringValue().startsWith("#/")) {
                throw new InvalidContractException(
                        "The $ref at " + current + " leaves the document: " + reference.stringValue());
            }
            current = JsonPointer.compile(reference.stringValue().substring(1));
        }
        throw new InvalidContractException("The $ref at " + place + " leads in a circle.");
    }

    /** What stands at a place, references followed. */
    public JsonNode at(JsonPointer place) {
        return document.at(resolve(place));
    }
}
