package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schemas of a contract, judged by another validator (dev.harrel's, on Gson) than the one inside the server. */
public final class ContractSchemas {

    private static final String BASE = "https://contract.invalid/openapi";
    private static final List<String> COMBINATIONS = List.of("allOf", "anyOf", "oneOf");

    private final Contract contract;
    private final Validator validator;
    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<JsonPointer, List<JsonNode>> probes = new HashMap<>();

    public ContractSchemas(Contract contract) {
        this.contract = contract;
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        validator.registerSchema(URI.create(BASE), contract.document().toString());
    }

    /** What is wrong with a value, each with the place it is at; empty if nothing is. */
    List<String> errors(JsonPointer schema, JsonNode value) {
        JsonPointer place = contract.resolve(schema);
        return known.computeIfAbsent(place + " " + value, key -> validate(place, value));
    }

    /** Of values of every type, and of those that a schema names, those that it allows. */
    List<JsonNode> allowed(JsonPointer schema) {
        return probes.computeIfAbsent(
                schema,
                place -> Stream.concat(ProbeValues.all(), named(place))
                        .filter(probe -> errors(place, probe).isEmpty())
                        .toList());
    }

    private Stream<JsonNode> named(JsonPointer schema) {
        return alternatives(schema)
                .map(place -> contract.document().at(place))
                .flatMap(node -> Stream.concat(
                        node.path("enum").valueStream(),
                        node.path("const").isMissingNode() ? Stream.<JsonNode>empty() : Stream.of(node.path("const"))));
    }

    /** The schema of a member, if the schema of the object names it. */
    public Optional<JsonPointer> member(JsonPointer schema, String name) {
        return alternatives(schema)
                .map(place -> place.appendProperty("properties").appendProperty(name))
                .filter(place -> !contract.document().at(place).isMissingNode())
                .findFirst();
    }

    /** Whether the contract says that members it does not name may be there. */
    public boolean open(JsonPointer schema) {
        return alternatives(schema)
                .map(place -> contract.document().at(place).path("additionalProperties"))
                .anyMatch(additional -> additional.isObject() || additional.asBoolean(false));
    }

    public boolean requires(JsonPointer schema, String name) {
        return alternatives(schema)
                .flatMap(place -> contract.document().at(place).path("required").valueStream())
                .anyMatch(required -> name.equals(required.asString("")));
    }

    public Optional<JsonPointer> items(JsonPointer schema) {
        return alternatives(schema)
                .map(place -> place.appendProperty("items"))
                .filter(place -> !contract.document().at(place).isMissingNode())
                .findFirst();
    }

    public boolean hasType(JsonPointer schema, String type) {
        return alternatives(schema)
                .map(place -> contract.document().at(place).path("type"))
                .anyMatch(node -> node.isArray()
                        ? node.valueStream().anyMatch(each -> type.equals(each.asString("")))
                        : type.equals(node.asString("")));
    }

    /** The names of the members of an object. */
    public Stream<String> members(JsonPointer schema) {
        return alternatives(schema)
                .flatMap(place -> contract.document().at(place).path("properties").propertyNames().stream());
    }

    /** The schema and those it is made of. */
    private Stream<JsonPointer> alternatives(JsonPointer schema) {
        JsonPointer place = contract.resolve(schema);
        JsonNode node = contract.document().at(place);
        return Stream.concat(
                Stream.of(place),
                COMBINATIONS.stream()
                        .flatMap(keyword -> Stream.iterate(0, index -> index + 1)
                                .limit(node.path(keyword).size())
                                .flatMap(index -> alternatives(
                                        place.appendProperty(keyword).appendIndex(index)))));
    }

    private List<String> validate(JsonPointer place, JsonNode value) {
        String pointer = place.toString().replace("{", "%7B").replace("}", "%7D");
        return validator.validate(URI.create(BASE + "#" + pointer), value.toString()).getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getError())
                .toList();
    }
}
