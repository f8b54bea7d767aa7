package dev.assistantapi.contracttests.mutation;

import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a JSON document. */
final class Edit {

    private static final JsonMapper JSON = new JsonMapper();

    private Edit() {}

    /** JSON, with apostrophes for quotation marks. */
    static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    static Consumer<ObjectNode> set(JsonPointer place, JsonNode value) {
        return root -> {
            JsonNode owner = root.at(place.head());
            if (owner instanceof ArrayNode array) {
                array.set(place.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
            }
        };
    }

    static Consumer<ObjectNode> remove(JsonPointer place) {
        return root -> {
            JsonNode owner = root.at(place.head());
            if (owner instanceof ArrayNode array) {
                array.remove(place.last().getMatchingIndex());
            } else {
                ((ObjectNode) owner).remove(place.last().getMatchingProperty());
            }
        };
    }

    static Consumer<ObjectNode> add(JsonPointer array, JsonNode value) {
        return root -> ((ArrayNode) root.at(array)).add(value);
    }

    /** Another name for a member, at the same place in its object. */
    static Consumer<ObjectNode> rename(JsonPointer place, String name) {
        return root -> {
            ObjectNode owner = (ObjectNode) root.at(place.head());
            ObjectNode copy = owner.deepCopy();
            owner.removeAll();
            for (Map.Entry<String, JsonNode> member : copy.properties()) {
                boolean renamed = member.getKey().equals(place.last().getMatchingProperty());
                owner.set(renamed ? name : member.getKey(), member.getValue());
            }
        };
    }
}
