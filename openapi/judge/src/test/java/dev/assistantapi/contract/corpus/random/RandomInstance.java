package dev.assistantapi.contract.corpus.random;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes values that stand a chance with a schema: of its constants, at its bounds, with its members, and now and then
 * spoilt.
 */
final class RandomInstance {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> BOUNDS =
            Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private final Universe universe;
    private final JsonNode contract;

    /** @param contract where references lead */
    RandomInstance(Universe universe, JsonNode contract) {
        this.universe = universe;
        this.contract = contract;
    }

    JsonNode value(JsonNode schema, int depth) {
        if (depth <= 0 || !schema.isObject() || universe.chance(0.08)) {
            return universe.value(Math.max(0, depth - 1));
        }
        if (schema.has("$ref")) {
            return value(contract.at(schema.path("$ref").asString().substring(1)), depth - 1);
        }
        if (schema.has("const") && universe.chance(0.8)) {
            return schema.path("const");
        }
        if (!schema.path("enum").isEmpty() && universe.chance(0.8)) {
            return schema.path("enum").get(universe.upTo(schema.path("enum").size() - 1));
        }
        JsonNode own = typed(schema, depth);
        List<JsonNode> parts = new ArrayList<>();
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            schema.path(keyword).forEach(parts::add);
        }
        for (String keyword : List.of("if", "then", "else", "not")) {
            if (schema.has(keyword)) {
                parts.add(schema.path(keyword));
            }
        }
        if (parts.isEmpty() || universe.chance(0.3)) {
            return own;
        }
        JsonNode part = value(universe.one(parts), depth - 1);
        return own instanceof ObjectNode object && part instanceof ObjectNode more ? merged(object, more) : part;
    }

    private static ObjectNode merged(ObjectNode one, ObjectNode other) {
        ObjectNode merged = one.deepCopy();
        other.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
        return merged;
    }

    private JsonNode typed(JsonNode schema, int depth) {
        JsonNode types = schema.path("type");
        String type = types.isString()
                ? types.stringValue()
                : types.isArray() && !types.isEmpty()
                        ? types.get(universe.upTo(types.size() - 1)).asString()
                        : guess(schema);
        if (schema.path("nullable").asBoolean(false) && universe.chance(0.2)) {
            return JSON.nullNode();
        }
        return switch (type) {
            case "null" -> JSON.nullNode();
            case "boolean" -> JSON.booleanNode(universe.chance(0.5));
            case "integer" -> universe.chance(0.9) ? nearBound(schema, true) : universe.number();
            case "number" -> nearBound(schema, false);
            case "string" -> text(schema);
            case "array" -> array(schema, depth);
            default -> object(schema, depth);
        };
    }

    private String guess(JsonNode schema) {
        if (schema.has("items") || schema.has("contains") || schema.has("prefixItems") || schema.has("minItems")) {
            return "array";
        }
        return universe.one(List.of("string", "number", "array", "object", "object"));
    }

    private JsonNode nearBound(JsonNode schema, boolean integer) {
        List<String> bounds = schema.propertyNames().stream()
                .filter(keyword ->
                        BOUNDS.contains(keyword) && schema.path(keyword).isNumber())
                .toList();
        if (bounds.isEmpty() || universe.chance(0.3)) {
            return integer ? universe.integer() : universe.number();
        }
        BigDecimal bound = schema.path(universe.one(bounds)).decimalValue();
        BigDecimal step = universe.one(List.of(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE.negate(),
                new BigDecimal("0.5"),
                new BigDecimal("-0.5"),
                bound));
        return JSON.numberNode(bound.add(integer ? step.setScale(0, java.math.RoundingMode.UP) : step));
    }

    private JsonNode text(JsonNode schema) {
        int length =
                schema.path(universe.chance(0.5) ? "minLength" : "maxLength").asInt(-1);
        return JSON.stringNode(
                length >= 0 && universe.chance(0.5)
                        ? universe.one(List.of("a", "b", "c")).repeat(Math.max(0, length + universe.upTo(2) - 1))
                        : universe.text());
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        int length =
                schema.path(universe.chance(0.5) ? "minItems" : "maxItems").asInt(universe.upTo(3)) + universe.upTo(1);
        for (int i = 0; i < Math.min(length, 5); i++) {
            JsonNode item = schema.path("prefixItems").path(i);
            if (item.isMissingNode()) {
                item = universe.chance(0.5) && schema.has("contains") ? schema.path("contains") : schema.path("items");
            }
            if (item.isMissingNode()) {
                item = schema.path("unevaluatedItems");
            }
            array.add(i > 0 && universe.chance(0.15) ? array.get(i - 1) : value(item, depth - 1));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        JsonNode members = schema.path("properties");
        schema.path("required").forEach(name -> {
            if (universe.chance(0.95)) {
                object.set(name.asString(), value(members.path(name.asString()), depth - 1));
            }
        });
        members.properties().forEach(member -> {
            if (universe.chance(0.6)) {
                object.set(member.getKey(), value(member.getValue(), depth - 1));
            }
        });
        if (universe.chance(0.35)) {
            String name =
                    universe.chance(0.5) ? universe.one(Universe.NAMES) : universe.one(List.of("x", "aa", "bc", "zz"));
            JsonNode other = schema.path("additionalProperties");
            object.set(name, value(other.isMissingNode() ? schema.path("unevaluatedProperties") : other, depth - 1));
        }
        return object;
    }
}
