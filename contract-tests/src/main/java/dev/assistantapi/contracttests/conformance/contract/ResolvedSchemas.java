package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contract.Contract;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a contract. Those that another contract has just so are shared with it, with all they have judged. */
public final class ResolvedSchemas {

    private static final int DEEPEST = 20;

    private final Contract contract;
    private final Map<JsonNode, ResolvedSchema> shared;
    private final Map<JsonNode, ResolvedSchema> own = new ConcurrentHashMap<>();
    private final Map<JsonPointer, ResolvedSchema> places = new ConcurrentHashMap<>();

    public ResolvedSchemas(Contract contract, Map<JsonNode, ResolvedSchema> shared) {
        this.contract = contract;
        this.shared = shared;
    }

    public ResolvedSchema at(JsonPointer place) {
        return places.computeIfAbsent(place, here -> of(contract.document().at(here)));
    }

    /** Those to share. */
    public Map<JsonNode, ResolvedSchema> all() {
        return own;
    }

    ResolvedSchema of(JsonNode schema) {
        JsonNode whole = filledIn(schema, 0);
        ResolvedSchema known = shared.get(whole);
        return known == null ? own.computeIfAbsent(whole, ResolvedSchema::new) : known;
    }

    private JsonNode filledIn(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return node;
        }
        if (node.path("$ref").isString()) {
            return filledIn(
                    contract.at(
                            JsonPointer.compile(node.path("$ref").stringValue().substring(1))),
                    depth + 1);
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
