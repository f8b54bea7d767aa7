package dev.assistantapi.contract;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.OpenApiVersion;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * An OpenAPI 3.1 document of one file, read once and never changed: its operations, and where their schemas are. For those who
 * serve or test one contract; who compares contracts of any version and any number of files uses {@link OpenApi}.
 */
public final class Contract {

    private static final String NAME = "contract";

    private final byte[] source;
    private final OpenApi contract;
    private final List<Operation> operations;

    private Contract(byte[] source, OpenApi contract) {
        this.source = source;
        this.contract = contract;
        this.operations = OperationReader.read(contract.root());
    }

    /**
     * Reads a contract.
     *
     * @param source the document in YAML or JSON, UTF-8
     * @throws InvalidContractException if it is no OpenAPI 3.1, or an operation has a reference that leads nowhere
     */
    public static Contract parse(byte[] source) {
        try {
            OpenApi contract = OpenApi.parse(NAME, source);
            if (contract.version() != OpenApiVersion.V3_1) {
                throw contract.root().child("openapi").unusable("the contract must say openapi: 3.1.x");
            }
            return new Contract(source.clone(), contract);
        } catch (UnusableDocumentException e) {
            throw new InvalidContractException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The document byte for byte as it was read. */
    public byte[] source() {
        return source.clone();
    }

    /** The document as a tree. */
    public JsonNode document() {
        return contract.root().node();
    }

    /** {@code info.version}. */
    public String version() {
        return document().at("/info/version").asString("");
    }

    /** All operations, in the order of the document. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * The place that a place stands for: itself, or where its {@code $ref} (and that one's) leads.
     *
     * @throws InvalidContractException if there is nothing, or a reference leads nowhere, out of the document, or in a circle
     */
    public JsonPointer resolve(JsonPointer place) {
        return resolved(place).pointer();
    }

    /**
     * What is at a place, references followed.
     *
     * @throws InvalidContractException as {@link #resolve}
     */
    public JsonNode at(JsonPointer place) {
        return resolved(place).node();
    }

    private Located resolved(JsonPointer place) {
        try {
            Located found = contract.at(NAME, place).resolve();
            if (!found.exists()) {
                throw new InvalidContractException("There is nothing at " + place + ".");
            }
            return found;
        } catch (UnusableDocumentException e) {
            throw new InvalidContractException(String.valueOf(e.getMessage()), e);
        }
    }
}
