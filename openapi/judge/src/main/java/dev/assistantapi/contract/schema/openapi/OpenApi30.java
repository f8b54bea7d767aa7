package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.value.SchemaValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema of OpenAPI 3.0 says, in the words of JSON Schema 2020-12. */
public final class OpenApi30 {

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
    public static boolean isAmbiguous(JsonNode node) {
        return node.path("nullable").asBoolean(false) && !node.path("type").isString() && !node.has("$ref");
    }

    /** Whether an ambiguous {@code nullable} is inside {@code not} or {@code oneOf}, where it can make null invalid. */
    public static boolean hidesAmbiguity(Located schema) {
        return hidesAmbiguity(schema, false, new HashSet<>());
    }

    private static boolean hidesAmbiguity(Located schema, boolean takesAway, Set<List<Object>> seen) {
        if (!schema.node().isObject() || !seen.add(List.of(schema, takesAway))) {
            return false;
        }
        if (takesAway && isAmbiguous(schema.node())) {
            return true;
        }
        List<Located> taking = new ArrayList<>(schema.child("oneOf").items());
        taking.add(schema.child("not"));
        List<Located> others = new ArrayList<>(schema.child("anyOf").items());
        others.addAll(schema.child("allOf").items());
        return taking.stream().anyMatch(part -> hidesAmbiguity(part.resolve(), true, seen))
                || others.stream().anyMatch(part -> hidesAmbiguity(part.resolve(), takesAway, seen));
    }

    /** {@code nullable} without {@code type}, in the reading that most tools share. */
    static void nullable(JsonNode node, ObjectNode result) {
        if (isAmbiguous(node)) {
            ObjectNode whole = result.deepCopy();
            result.removeAll();
            result.putArray("anyOf")
                    .add(whole)
                    .add(SchemaValues.FACTORY.objectNode().put("type", "null"));
        }
    }
}
