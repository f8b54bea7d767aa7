package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.document.Located;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values to fill a message with, where another part of it is what matters. */
public final class Samples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("uuid", "0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d"),
            Map.entry("date-time", "2024-06-11T09:30:00Z"),
            Map.entry("date", "2024-06-11"),
            Map.entry("time", "09:30:00Z"),
            Map.entry("uri", "https://example.com/"),
            Map.entry("uri-reference", "/example"),
            Map.entry("email", "someone@example.com"),
            Map.entry("hostname", "example.com"),
            Map.entry("ipv4", "192.0.2.1"),
            Map.entry("ipv6", "2001:db8::1"),
            Map.entry("duration", "PT1H"));

    private Samples() {}

    /** A value for a parameter, header or media type: its example if it has one, else one of its schema. */
    public static JsonNode of(Located owner, Located schema) {
        if (owner.child("example").exists()) {
            return owner.child("example").node();
        }
        for (JsonNode example : owner.child("examples").node()) {
            if (example.has("value")) {
                return example.path("value");
            }
        }
        return ofSchema(schema, 0);
    }

    private static JsonNode ofSchema(Located reference, int depth) {
        Located schema = reference.resolve();
        JsonNode node = schema.node();
        for (JsonNode given : new JsonNode[] {
            node.path("const"),
            node.path("example"),
            node.path("examples").path(0),
            node.path("default"),
            node.path("enum").path(0)
        }) {
            if (!given.isMissingNode()) {
                return given;
            }
        }
        for (String choice : new String[] {"oneOf", "anyOf", "allOf"}) {
            if (depth < DEEPEST && schema.child(choice).child(0).exists() && !node.has("type")) {
                return ofSchema(schema.child(choice).child(0), depth + 1);
            }
        }
        return ofType(schema, type(node), depth);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.path(0).asString("");
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private static JsonNode ofType(Located schema, String type, int depth) {
        JsonNode node = schema.node();
        return switch (type) {
            case "integer", "number" -> node.path("minimum").isNumber() ? node.path("minimum") : JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(true);
            case "null" -> JSON.nullNode();
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default ->
                JSON.stringNode(FORMATS.getOrDefault(
                        node.path("format").asString(""),
                        "a".repeat(Math.min(Math.max(1, node.path("minLength").asInt(1)), 1000))));
        };
    }

    private static JsonNode array(Located schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < Math.min(schema.node().path("minItems").asInt(0), 10) && depth < DEEPEST; i++) {
            array.add(ofSchema(schema.child("items"), depth + 1));
        }
        return array;
    }

    private static JsonNode object(Located schema, int depth) {
        ObjectNode object = JSON.objectNode();
        for (JsonNode name : schema.node().path("required")) {
            if (name.isString() && depth < DEEPEST) {
                object.set(
                        name.stringValue(), ofSchema(schema.child("properties").child(name.stringValue()), depth + 1));
            }
        }
        return object;
    }
}
