package dev.assistantapi.contract.corpus.random;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes random schemas of either version. A reference to a component stands where a value becomes smaller, so recursion
 * ends.
 */
final class RandomSchema {

    private static final List<String> SCALARS = List.of("string", "integer", "number", "boolean");
    private static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "array", "object");

    private final Universe universe;
    private final boolean old30;
    private final List<String> types;

    private RandomSchema(Universe universe, boolean old30, List<String> types) {
        this.universe = universe;
        this.old30 = old30;
        this.types = types;
    }

    static RandomSchema ofAllTypes(Universe universe, boolean old30) {
        return new RandomSchema(universe, old30, TYPES);
    }

    /** Schemas of values that a parameter carries as one text. */
    static RandomSchema ofScalars(Universe universe, boolean old30) {
        return new RandomSchema(universe, old30, SCALARS);
    }

    /** A schema at most so deep, of a random type or of several. */
    JsonNode schema(int depth) {
        if (!old30 && universe.chance(0.03)) {
            return JsonNodeFactory.instance.booleanNode(universe.chance(0.6));
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        String type = universe.one(types);
        if (isScalar() || universe.chance(0.85)) {
            type(schema, type);
        }
        int keywords = universe.upTo(2);
        for (int i = 0; i < keywords; i++) {
            keyword(schema, universe.chance(0.9) ? type : universe.one(types), depth);
        }
        if (depth > 0 && universe.chance(0.25)) {
            composition(schema, depth - 1);
        }
        return schema;
    }

    /** Adds one keyword, or another one for the same, that bounds values of the type. */
    void keyword(ObjectNode schema, String type, int depth) {
        if (universe.chance(0.12)) {
            values(schema);
            return;
        }
        switch (type) {
            case "string" -> text(schema);
            case "integer", "number" -> number(schema);
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> values(schema);
        }
    }

    private boolean isScalar() {
        return types == SCALARS;
    }

    private void type(ObjectNode schema, String type) {
        if (old30) {
            schema.put("type", type);
            if (!isScalar() && universe.chance(0.15)) {
                schema.put("nullable", true);
            }
        } else if (universe.chance(0.8)) {
            schema.put("type", type);
        } else {
            ArrayNode types = schema.putArray("type").add(type);
            String other = !isScalar() && universe.chance(0.5) ? "null" : universe.one(this.types);
            if (!other.equals(type)) {
                types.add(other);
            }
        }
    }

    private void values(ObjectNode schema) {
        if (!old30 && universe.chance(0.3)) {
            schema.set("const", isScalar() ? universe.integer() : universe.value(1));
            return;
        }
        ArrayNode values = schema.putArray("enum");
        for (int i = universe.upTo(2) + 1; i > 0; i--) {
            JsonNode value = universe.value(!isScalar() && universe.chance(0.2) ? 1 : 0);
            if (!(isScalar() && value.isNull()) && !values.valueStream().anyMatch(value::equals)) {
                values.add(value);
            }
        }
    }

    private void text(ObjectNode schema) {
        switch (universe.upTo(4)) {
            case 0, 1 -> schema.put("minLength", universe.upTo(3));
            case 2 -> schema.put("maxLength", universe.upTo(4));
            case 3 -> schema.put("pattern", universe.one(Universe.PATTERNS));
            default -> schema.put("format", universe.one(Universe.FORMATS));
        }
    }

    private void number(ObjectNode schema) {
        String side = universe.chance(0.5) ? "minimum" : "maximum";
        switch (universe.upTo(3)) {
            case 0 ->
                schema.set(
                        "multipleOf",
                        universe.one(List.of("1", "2", "3", "0.5", "1.5")).contains(".")
                                ? JsonNodeFactory.instance.numberNode(
                                        new java.math.BigDecimal(universe.one(List.of("0.5", "1.5"))))
                                : JsonNodeFactory.instance.numberNode(universe.upTo(2) + 1));
            case 1 -> {
                String exclusive = side.equals("minimum") ? "exclusiveMinimum" : "exclusiveMaximum";
                if (old30) {
                    schema.set(side, universe.number());
                    schema.put(exclusive, universe.chance(0.8));
                } else {
                    schema.set(exclusive, universe.number());
                }
            }
            default -> schema.set(side, universe.number());
        }
    }

    private void array(ObjectNode schema, int depth) {
        switch (universe.upTo(old30 ? 4 : 9)) {
            case 0 -> schema.put("minItems", universe.upTo(3));
            case 1 -> schema.put("maxItems", universe.upTo(3));
            case 2 -> schema.put("uniqueItems", universe.chance(0.9));
            case 3, 4, 5 -> schema.set("items", part(depth));
            case 6 -> schema.putArray("prefixItems").add(part(depth)).add(part(depth));
            case 7 -> schema.set("unevaluatedItems", part(depth));
            default -> {
                schema.set("contains", part(depth));
                if (universe.chance(0.6)) {
                    schema.put(universe.chance(0.5) ? "minContains" : "maxContains", universe.upTo(2));
                }
            }
        }
    }

    private void object(ObjectNode schema, int depth) {
        switch (universe.upTo(old30 ? 6 : 11)) {
            case 0, 1, 2 -> {
                ObjectNode members = schema.putObject("properties");
                for (int i = universe.upTo(2) + 1; i > 0; i--) {
                    members.set(universe.one(Universe.NAMES), part(depth));
                }
            }
            case 3 -> names(schema.putArray("required"), 2);
            case 4 ->
                schema.set(
                        "additionalProperties",
                        universe.chance(0.6) ? JsonNodeFactory.instance.booleanNode(false) : part(depth));
            case 5 -> schema.put("minProperties", universe.upTo(2));
            case 6 -> schema.put("maxProperties", universe.upTo(3));
            case 7 -> schema.putObject("patternProperties").set(universe.one(Universe.PATTERNS), part(depth));
            case 8 ->
                schema.set(
                        "propertyNames",
                        universe.chance(0.5)
                                ? JsonNodeFactory.instance.objectNode().put("pattern", universe.one(Universe.PATTERNS))
                                : JsonNodeFactory.instance.objectNode().put("maxLength", 1));
            case 9 -> names(schema.putObject("dependentRequired").putArray(universe.one(Universe.NAMES)), 2);
            case 10 ->
                schema.putObject("dependentSchemas").set(universe.one(Universe.NAMES), schema(Math.max(0, depth - 1)));
            default ->
                schema.set(
                        "unevaluatedProperties",
                        universe.chance(0.6) ? JsonNodeFactory.instance.booleanNode(false) : part(depth));
        }
    }

    private void names(ArrayNode list, int most) {
        for (int i = universe.upTo(most - 1) + 1; i > 0; i--) {
            String name = universe.one(Universe.NAMES);
            if (list.valueStream().noneMatch(known -> known.asString().equals(name))) {
                list.add(name);
            }
        }
    }

    /** The schema of a part of a value: an item, a member. */
    private JsonNode part(int depth) {
        if (universe.chance(0.12)) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("$ref", "#/components/schemas/" + universe.one(List.of("A", "B")));
        }
        return schema(Math.max(0, depth - 1));
    }

    private void composition(ObjectNode schema, int depth) {
        switch (universe.upTo(old30 ? 5 : 6)) {
            case 0 -> schema.putArray("allOf").add(schema(depth)).add(schema(depth));
            case 1, 2 -> schema.putArray("anyOf").add(schema(depth)).add(schema(depth));
            case 3, 4 -> schema.putArray("oneOf").add(schema(depth)).add(schema(depth));
            case 5 -> schema.set("not", schema(depth));
            default -> {
                schema.set("if", schema(depth));
                schema.set(universe.chance(0.5) ? "then" : "else", schema(depth));
            }
        }
    }
}
