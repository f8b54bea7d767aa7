package dev.assistantapi.contract.corpus.oracle;

import dev.assistantapi.contract.schema.openapi.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema of a contract means for one direction, as a JSON Schema (2020-12) that stands alone: for the independent
 * validator.
 * Written apart from the comparison, so that a mistake would have to be made twice.
 */
public final class IndependentSchema {

    private static final String COMPONENTS = "#/components/schemas/";
    private static final Set<String> ONE = Set.of(
            "items",
            "additionalProperties",
            "not",
            "if",
            "then",
            "else",
            "contains",
            "propertyNames",
            "unevaluatedItems",
            "unevaluatedProperties");
    private static final Set<String> LISTS = Set.of("allOf", "anyOf", "oneOf", "prefixItems");
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas", "$defs");
    private static final Set<String> FORMATS = Set.of(
            "date-time",
            "date",
            "time",
            "duration",
            "uuid",
            "uri",
            "uri-reference",
            "email",
            "ipv4",
            "ipv6",
            "hostname",
            "regex",
            "json-pointer");
    private static final Set<String> DROPPED = Set.of(
            "nullable",
            "discriminator",
            "readOnly",
            "writeOnly",
            "example",
            "examples",
            "description",
            "default",
            "xml",
            "externalDocs",
            "deprecated",
            "title");

    private final JsonNode contract;
    private final boolean old30;
    private final String hidden;

    private IndependentSchema(JsonNode contract, Direction direction) {
        this.contract = contract;
        this.old30 = contract.path("openapi").asString().startsWith("3.0");
        this.hidden = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
    }

    /** The schema at a place of a contract. */
    public static JsonNode of(JsonNode contract, JsonPointer place, Direction direction) {
        IndependentSchema projection = new IndependentSchema(contract, direction);
        ObjectNode top = JsonNodeFactory.instance.objectNode();
        top.putArray("allOf").add(projection.schema(contract.at(place)));
        ObjectNode definitions = top.putObject("$defs");
        contract.at("/components/schemas")
                .properties()
                .forEach(member -> definitions.set(member.getKey(), projection.schema(member.getValue())));
        return top;
    }

    private JsonNode schema(JsonNode schema) {
        if (!schema.isObject()) {
            return schema;
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        if (old30 && schema.has("$ref")) {
            return result.put("$ref", reference(schema.path("$ref").asString()));
        }
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            String keyword = member.getKey();
            JsonNode value = member.getValue();
            if (keyword.equals("$ref")) {
                result.put(keyword, reference(value.asString()));
            } else if (ONE.contains(keyword)) {
                result.set(keyword, schema(value));
            } else if (LISTS.contains(keyword)) {
                ArrayNode list = result.putArray(keyword);
                value.forEach(item -> list.add(variant(schema, keyword, item)));
            } else if (MAPS.contains(keyword)) {
                ObjectNode map = result.putObject(keyword);
                value.properties()
                        .forEach(entry -> map.set(
                                entry.getKey(),
                                keyword.equals("properties") && isHidden(entry.getValue())
                                        ? JsonNodeFactory.instance.booleanNode(false)
                                        : schema(entry.getValue())));
            } else if (!DROPPED.contains(keyword)) {
                result.set(keyword, value);
            }
        }
        pattern(result);
        required(schema, result);
        format(result);
        if (old30) {
            exclusive(result, "minimum", "exclusiveMinimum");
            exclusive(result, "maximum", "exclusiveMaximum");
            nullable(schema, result);
        }
        return result;
    }

    private static String reference(String reference) {
        return reference.startsWith(COMPONENTS) ? "#/$defs/" + reference.substring(COMPONENTS.length()) : reference;
    }

    /** A variant counts only with the values of the discriminator that lead to it. */
    private JsonNode variant(JsonNode schema, String keyword, JsonNode variant) {
        String name = schema.at("/discriminator/propertyName").asString("");
        String reference = variant.path("$ref").asString("");
        if (keyword.equals("allOf") || name.isEmpty() || !reference.startsWith(COMPONENTS)) {
            return schema(variant);
        }
        String component = reference.substring(COMPONENTS.length());
        List<String> values = new ArrayList<>();
        schema.at("/discriminator/mapping").properties().forEach(entry -> {
            String target = entry.getValue().asString();
            if (target.equals(reference) || target.equals(component)) {
                values.add(entry.getKey());
            }
        });
        if (values.isEmpty()) {
            values.add(component);
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        ObjectNode value = result.putArray("allOf").add(schema(variant)).addObject();
        value.putArray("required").add(name);
        ArrayNode allowed = value.putObject("properties").putObject(name).putArray("enum");
        values.forEach(allowed::add);
        return result;
    }

    private boolean isHidden(JsonNode property) {
        JsonNode current = property;
        while (current.has("$ref")) {
            if (!old30 && current.path(hidden).asBoolean(false)) {
                return true;
            }
            current = contract.at(current.path("$ref").asString().substring(1));
        }
        return current.path(hidden).asBoolean(false);
    }

    private void required(JsonNode schema, ObjectNode result) {
        if (result.has("required")) {
            ArrayNode required = result.putArray("required");
            schema.path("required").forEach(name -> {
                if (!isHidden(schema.path("properties").path(name.asString()))) {
                    required.add(name);
                }
            });
        }
    }

    /** Java's {@code $} also matches before a line feed at the end; that of ECMA 262 does not. */
    private static void pattern(ObjectNode result) {
        if (result.has("pattern")) {
            result.put("pattern", result.path("pattern").asString().replaceAll("(?<!\\\\)\\$", "\\\\z"));
        }
        if (result.has("patternProperties")) {
            ObjectNode patterns = JsonNodeFactory.instance.objectNode();
            result.path("patternProperties")
                    .properties()
                    .forEach(entry ->
                            patterns.set(entry.getKey().replaceAll("(?<!\\\\)\\$", "\\\\z"), entry.getValue()));
            result.set("patternProperties", patterns);
        }
    }

    private static void format(ObjectNode result) {
        String format = result.path("format").asString("");
        if (!FORMATS.contains(format)) {
            result.remove("format");
        }
        switch (format) {
            case "int32" -> range(result, BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
            case "int64" -> range(result, BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));
            case "byte" ->
                also(result).put("pattern", "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\\z");
            default -> {} // the validator knows the rest
        }
    }

    private static void range(ObjectNode result, BigDecimal least, BigDecimal most) {
        also(result).put("minimum", least.toBigInteger()).put("maximum", most.toBigInteger());
    }

    private static ObjectNode also(ObjectNode result) {
        ArrayNode parts = result.has("allOf") ? (ArrayNode) result.get("allOf") : result.putArray("allOf");
        return parts.addObject();
    }

    private static void exclusive(ObjectNode result, String bound, String keyword) {
        JsonNode exclusive = result.remove(keyword);
        if (exclusive != null && exclusive.asBoolean(false) && result.has(bound)) {
            result.set(keyword, result.remove(bound));
        }
    }

    private static void nullable(JsonNode schema, ObjectNode result) {
        if (schema.path("nullable").asBoolean(false) && schema.path("type").isString()) {
            result.putArray("type").add(schema.path("type")).add("null");
            if (result.has("enum")) {
                ArrayNode values = result.putArray("enum");
                schema.path("enum").forEach(values::add);
                values.addNull();
            }
        }
    }
}
