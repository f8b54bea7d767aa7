package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Contract;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a contract. Those that another contract has just so are shared with it, with all they have judged. */
final class Schemas {

    private static final int DEEPEST = 20;

    private final Contract contract;
    private final Map<JsonNode, Schema> shared;
    private final Map<JsonNode, Schema> own = new ConcurrentHashMap<>();
    private final Map<JsonPointer, Schema> places = new ConcurrentHashMap<>();

    Schemas(Contract contract, Map<JsonNode, Schema> shared) {
        this.contract = contract;
        this.shared = shared;
    }

    Schema at(JsonPointer place) {
        return places.computeIfAbsent(place, here -> of(contract.document().at(here)));
    }

    /** Those to share. */
    Map<JsonNode, Schema> all() {
        return own;
    }

    Schema of(JsonNode schema) {
        JsonNode whole = filledIn(schema, 0);
        Schema known = shared.get(whole);
        return known == null ? own.computeIfAbsent(whole, Schema::new) : known;
    }

    private JsonNode filledIn(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return node;
        }
        if (node.path("$ref").isString()) {
            return filledIn(contract.at(JsonPointer.compile(node.path("$ref").stringValue().substring(1))), depth + 1);
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(member -> copy.set(member.getKey(), filledIn(member.getValue(), depth + 1)));
            return copy;
        }
        if (node.isArray()) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(filledIn(item, depth + 1)));
            return copy;
        }
        return node;
    }
}
