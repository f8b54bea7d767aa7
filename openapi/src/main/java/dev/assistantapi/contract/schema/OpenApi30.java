package dev.assistantapi.contract.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema of OpenAPI 3.0 says, in the words of JSON Schema 2020-12. */
final class OpenApi30 {

    private OpenApi30() {}

    static void translate(JsonNode node, ObjectNode result) {
        exclusive(node, result, "maximum", "exclusiveMaximum");
        exclusive(node, result, "minimum", "exclusiveMinimum");
        result.remove("const");
        if (node.path("nullable").asBoolean(false) && node.path("type").isString()) {
            nullableType(node, result);
        }
    }

    private static void exclusive(JsonNode node, ObjectNode result, String bound, String exclusive) {
        result.remove(exclusive);
        if (node.path(exclusive).asBoolean(false) && node.path(bound).isNumber()) {
            result.remove(bound);
            result.set(exclusive, node.path(bound));
        }
    }

    private static void nullableType(JsonNode node, ObjectNode result) {
        result.putArray("type").add(node.path("type")).add("null");
        if (node.path("enum") instanceof ArrayNode values) {
            ArrayNode extended = values.deepCopy();
            extended.addNull();
            result.set("enum", extended);
        }
    }

    /** Whether {@code nullable} stands where it has no agreed meaning: without {@code type} in the same schema. */
    static boolean isAmbiguous(JsonNode node) {
        return node.path("nullable").asBoolean(false) && !node.path("type").isString() && !node.has("$ref");
    }

    /** {@code nullable} without {@code type}, in the reading that most tools share. */
    static void nullable(JsonNode node, ObjectNode result) {
        if (isAmbiguous(node)) {
            ObjectNode whole = result.deepCopy();
            result.removeAll();
            result.putArray("anyOf").add(whole).add(JsonValues.FACTORY.objectNode().put("type", "null"));
        }
    }
}
