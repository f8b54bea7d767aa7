package dev.assistantapi.contracttests.mutation;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Which schemas callers fill and which they only read. */
final class Sides {

    private final Contract contract;
    private final Set<String> sent = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> parameters = new HashSet<>();

    Sides(Contract contract) {
        this.contract = contract;
        for (Operation operation : contract.operations()) {
            operation.requestBodies().values().forEach(schema -> walk(schema, sent));
            operation.parameters().forEach(parameter -> {
                walk(parameter.schema(), sent);
                walk(parameter.schema(), parameters);
            });
            operation.responses().values().forEach(response -> {
                response.contents().values().forEach(schema -> walk(schema, read));
                response.headers().values().forEach(header -> walk(header.schema(), read));
            });
        }
    }

    private void walk(JsonPointer place, Set<String> seen) {
        JsonPointer here = contract.resolve(place);
        if (!seen.add(here.toString())) {
            return;
        }
        JsonNode schema = contract.document().at(here);
        for (String single : Set.of("items", "additionalProperties", "not")) {
            if (schema.path(single).isObject()) {
                walk(here.appendProperty(single), seen);
            }
        }
        for (String list : Set.of("oneOf", "anyOf", "allOf")) {
            for (int i = 0; i < schema.path(list).size(); i++) {
                walk(here.appendProperty(list).appendIndex(i), seen);
            }
        }
        schema.path("properties")
                .propertyNames()
                .forEach(name -> walk(here.appendProperty("properties").appendProperty(name), seen));
    }

    /** All schemas, each once, where they stand. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(sent);
        all.addAll(read);
        return all;
    }

    boolean isSent(JsonPointer schema) {
        return sent.contains(schema.toString());
    }

    boolean isParameter(JsonPointer schema) {
        return parameters.contains(schema.toString());
    }

    /** Why no caller can tell; empty if one can. */
    String hidden(JsonPointer schema, Effect effect) {
        if (isSent(schema) || effect != Effect.LOOSER) {
            return "";
        }
        return "Only answers are held against this schema, and it got wider: every answer that kept the contract"
                + " before keeps it still.";
    }
}
