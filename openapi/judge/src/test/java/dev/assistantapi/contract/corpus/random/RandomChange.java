package dev.assistantapi.contract.corpus.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes a schema somewhere at random: a keyword comes, goes or is drawn anew, a part is replaced, wrapped or negated
 * twice.
 */
final class RandomChange {

    private static final Set<String> SCHEMAS = Set.of(
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
    private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas");

    private final Universe universe;
    private final RandomSchema schemas;

    RandomChange(Universe universe, RandomSchema schemas) {
        this.universe = universe;
        this.schemas = schemas;
    }

    /** A changed copy. */
    JsonNode change(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        List<ObjectNode> places = new ArrayList<>();
        collect(copy, places);
        if (places.isEmpty()) {
            return schemas.schema(1);
        }
        change(universe.one(places));
        return copy;
    }

    private void change(ObjectNode schema) {
        if (schema.has("$ref")) {
            return;
        }
        List<String> keywords = new ArrayList<>(schema.propertyNames());
        switch (universe.upTo(7)) {
            case 0, 1 ->
                schemas.keyword(
                        schema,
                        schema.path("type").asString(universe.one(List.of("string", "number", "array", "object"))),
                        1);
            case 2 -> {
                if (!keywords.isEmpty()) {
                    String keyword = universe.one(keywords);
                    schema.remove(keyword);
                }
            }
            case 3 -> wrap(schema, "allOf");
            case 4 -> wrap(schema, universe.chance(0.5) ? "anyOf" : "oneOf");
            case 5 -> {
                ObjectNode inner = schema.deepCopy();
                schema.removeAll();
                schema.putObject("not").set("not", inner);
            }
            default -> number(schema, keywords);
        }
    }

    /** Moves some bound by one, a half, or nothing. */
    private void number(ObjectNode schema, List<String> keywords) {
        List<String> bounds = keywords.stream()
                .filter(keyword -> schema.path(keyword).isIntegralNumber() && !keyword.equals("multipleOf"))
                .toList();
        if (bounds.isEmpty()) {
            schemas.keyword(schema, schema.path("type").asString("object"), 1);
        } else {
            String bound = universe.one(bounds);
            schema.put(bound, Math.max(0, schema.path(bound).asInt() + universe.upTo(2) - 1));
        }
    }

    private static void wrap(ObjectNode schema, String keyword) {
        ObjectNode inner = schema.deepCopy();
        schema.removeAll();
        schema.putArray(keyword).add(inner);
    }

    private static void collect(JsonNode schema, List<ObjectNode> places) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        places.add(object);
        object.properties().forEach(member -> {
            if (SCHEMAS.contains(member.getKey())) {
                collect(member.getValue(), places);
            } else if (LISTS.contains(member.getKey()) || MAPS.contains(member.getKey())) {
                member.getValue().forEach(part -> collect(part, places));
            }
        });
    }
}
