package dev.assistantapi.server.testkit;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The fields that a PATCH can change, as the contract has them, with values at and beyond each of their limits. */
public final class ContractFieldCases {

    private static final Contract CONTRACT = Contract.parse(AssistantContract.source());
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String EMOJI = "\uD83D\uDE00";

    private ContractFieldCases() {}

    public static List<Field> all() {
        JsonPointer properties = CONTRACT.operations().stream()
                .filter(operation -> operation.id().equals("updateAssistant"))
                .map(operation -> CONTRACT.resolve(operation.requestBodies().get(TestApi.JSON)))
                .findFirst()
                .orElseThrow()
                .appendProperty("properties");
        return CONTRACT.document().at(properties).propertyNames().stream()
                .map(name -> new Field(name, withoutNull(properties.appendProperty(name))))
                .toList();
    }

    /** The branch of {@code oneOf: [field, null]} that is the field; any other schema as it is. */
    private static JsonNode withoutNull(JsonPointer place) {
        JsonNode schema = CONTRACT.at(place);
        JsonPointer branches = CONTRACT.resolve(place).appendProperty("oneOf");
        boolean orNull = schema.path("oneOf").size() == 2
                && CONTRACT.at(branches.appendIndex(1))
                        .path("type")
                        .asString("")
                        .equals("null");
        return orNull ? CONTRACT.at(branches.appendIndex(0)) : schema;
    }

    /** A field; {@code schema} is its own, without the {@code null} that a PATCH adds. */
    public record Field(String name, JsonNode schema) {

        /** The example of the contract; where there is none yet, a plain value of the type. */
        public JsonNode example() {
            if (schema.path("examples").isArray()) {
                return schema.path("examples").path(0);
            }
            return switch (type()) {
                case "string" ->
                    schema.path("enum").isArray() ? schema.path("enum").path(0) : JSON.stringNode("x");
                case "number", "integer" ->
                    JSON.numberNode(schema.path("minimum")
                            .asInt(schema.path("exclusiveMinimum").asInt(0) + 1));
                case "boolean" -> JSON.booleanNode(true);
                case "array" -> JSON.arrayNode();
                default -> JSON.objectNode();
            };
        }

        public String withExample() {
            return with(example().toString());
        }

        /** A body in which the field has this JSON text. */
        public String with(String json) {
            return "{\"" + name + "\":" + json + "}";
        }

        /** Values that the contract allows, just barely. */
        public List<FieldValue> accepted() {
            List<FieldValue> values = new ArrayList<>();
            if (schema.has("maxLength")) {
                int most = schema.get("maxLength").intValue();
                values.add(value(string("x".repeat(most)), ""));
                values.add(value(string(EMOJI.repeat(most)), ""));
            }
            if (schema.has("exclusiveMaximum")) {
                values.add(value(schema.get("exclusiveMaximum").intValue() - 1 + ".999999999999999999999999", ""));
            }
            if (schema.has("exclusiveMinimum")) {
                values.add(value(schema.get("exclusiveMinimum").intValue() + ".000000000000000000000001", ""));
            }
            schema.path("enum").forEach(option -> values.add(value(option.toString(), "")));
            return values;
        }

        /** Values that the contract does not allow, and the rule that each breaks. */
        public List<FieldValue> refused() {
            List<FieldValue> values = new ArrayList<>();
            wrongTypes().forEach(json -> values.add(value(json, "type")));
            if (schema.has("maxLength")) {
                int most = schema.get("maxLength").intValue();
                values.add(value(string("x".repeat(most + 1)), "maxLength"));
                values.add(value(string(EMOJI.repeat(most + 1)), "maxLength"));
            }
            if (schema.has("exclusiveMaximum")) {
                values.add(value(schema.get("exclusiveMaximum").toString(), "exclusiveMaximum"));
            }
            if (schema.has("exclusiveMinimum")) {
                values.add(value(schema.get("exclusiveMinimum").toString(), "exclusiveMinimum"));
            }
            if (schema.has("enum")) {
                values.add(value(string("no such option"), "enum"));
                values.add(value(string(""), "enum"));
            }
            if (schema.path("format").asString("").equals("uri")) {
                values.add(value(string("no uri"), "format"));
                values.add(value(string(""), "format"));
            }
            if (type().equals("array")) {
                values.add(new FieldValue(this, "[null]", "/" + name + "/0", "type"));
            }
            return values;
        }

        /** The commonest slips first: quoted numbers and booleans, empty and blank strings, numbers for strings. */
        private List<String> wrongTypes() {
            return switch (type()) {
                case "string" -> List.of("5", "true", "[]", "{}");
                case "number", "integer" -> List.of("\"1\"", "\"\"", "\"  \"", "true", "[]");
                case "boolean" -> List.of("\"true\"", "\"\"", "\"  \"", "1", "0");
                case "array" -> List.of("\"x\"", "\"\"", "{}");
                case "object" -> List.of("\"x\"", "\"\"", "[]", "1");
                default -> List.of(); // of several types
            };
        }

        private String type() {
            return schema.path("type").asString("");
        }

        private FieldValue value(String json, String rule) {
            return new FieldValue(this, json, "/" + name, rule);
        }

        private static String string(String text) {
            return JSON.stringNode(text).toString();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A value of a field, and where and by which rule it is refused, if it is. */
    public record FieldValue(Field field, String json, String pointer, String rule) {

        @Override
        public String toString() {
            return field + " " + rule + " " + (json.length() > 40 ? json.substring(0, 40) + "…" : json);
        }
    }
}
