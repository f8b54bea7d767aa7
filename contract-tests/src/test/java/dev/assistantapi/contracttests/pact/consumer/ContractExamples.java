package dev.assistantapi.contracttests.pact.consumer;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contracttests.pact.check.ContractSchemas;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The examples that the contract gives. */
final class ContractExamples {

    private final Contract contract;
    private final ContractSchemas schemas;

    ContractExamples(Contract contract, ContractSchemas schemas) {
        this.contract = contract;
        this.schemas = schemas;
    }

    /** The example of a schema, or of the one that it stands for besides null. */
    JsonNode of(JsonPointer schema) {
        JsonNode node = contract.at(schema);
        if (!node.path("examples").isEmpty()) {
            return node.path("examples").path(0);
        }
        JsonPointer place = contract.resolve(schema);
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (int index = 0; index < node.path(keyword).size(); index++) {
                JsonPointer alternative = place.appendProperty(keyword).appendIndex(index);
                if (!"null".equals(contract.at(alternative).path("type").asString(""))) {
                    return of(alternative);
                }
            }
        }
        throw new IllegalStateException("The contract has no example at " + place + "; add one.");
    }

    /** The example of a parameter or header: its own, or that of its schema. */
    String text(JsonPointer schema) {
        JsonNode own = contract.document().at(schema.head()).path("example");
        return own.isMissingNode() ? of(schema).asString() : own.asString();
    }

    /** The fields of a body that callers can set. */
    List<Field> fields(JsonPointer body) {
        return schemas.members(body).map(name -> field(body, name)).toList();
    }

    /** The members that a body always has. */
    Set<String> required(JsonPointer body) {
        return schemas.members(body)
                .filter(name -> schemas.requires(body, name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Field field(JsonPointer body, String name) {
        JsonPointer schema = schemas.member(body, name).orElseThrow();
        boolean sensitive =
                contract.document().at(value(schema)).path("x-sensitive").asBoolean(false);
        JsonNode example = of(schema);
        return new Field(name, example, sensitive, example.isObject() && schemas.open(schema));
    }

    private JsonPointer value(JsonPointer schema) {
        JsonPointer place = contract.resolve(schema);
        JsonNode alternatives = contract.document().at(place).path("oneOf");
        return alternatives.isEmpty()
                ? place
                : contract.resolve(place.appendProperty("oneOf").appendIndex(0));
    }

    /**
     * A field that callers can set.
     *
     * @param sensitive whether its value must not stand in a pact
     * @param open whether it is an object of any members
     */
    record Field(String name, JsonNode example, boolean sensitive, boolean open) {}
}
