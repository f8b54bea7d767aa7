package dev.assistantapi.contract.corpus.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a value has a member that only the consumer's schema declares at that place: a producer does not send
 * such a member by
 * chance, so a value with one is no evidence against a comparison.
 */
public final class DeclaredMembers {

    private final JsonNode producer;
    private final JsonNode consumer;

    /** Both contracts as documents. */
    public DeclaredMembers(JsonNode producer, JsonNode consumer) {
        this.producer = producer;
        this.consumer = consumer;
    }

    public boolean hasOneOfTheConsumerOnly(JsonNode value, JsonNode producing, JsonNode consuming) {
        return search(
                value, inPlace(List.of(producing), value, producer), inPlace(List.of(consuming), value, consumer));
    }

    private boolean search(JsonNode value, Set<JsonNode> producing, Set<JsonNode> consuming) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                JsonNode item = value.get(i);
                if (search(
                        item,
                        inPlace(items(producing, i), item, producer),
                        inPlace(items(consuming, i), item, consumer))) {
                    return true;
                }
            }
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            String name = member.getKey();
            if (consuming.stream().anyMatch(schema -> schema.path("properties").has(name))
                    && producing.stream().noneMatch(schema -> declares(schema, name))) {
                return true;
            }
            JsonNode part = member.getValue();
            if (search(
                    part,
                    inPlace(members(producing, name), part, producer),
                    inPlace(members(consuming, name), part, consumer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(JsonNode schema, String name) {
        return schema.path("properties").has(name)
                || schema.path("patternProperties").propertyNames().stream()
                        .anyMatch(pattern ->
                                Pattern.compile(pattern).matcher(name).find());
    }

    private static List<JsonNode> members(Set<JsonNode> schemas, String name) {
        List<JsonNode> members = new ArrayList<>();
        for (JsonNode schema : schemas) {
            members.add(schema.path("properties").path(name));
            schema.path("patternProperties").properties().forEach(entry -> {
                if (Pattern.compile(entry.getKey()).matcher(name).find()) {
                    members.add(entry.getValue());
                }
            });
            members.add(schema.path("additionalProperties"));
            members.add(schema.path("unevaluatedProperties"));
        }
        return members;
    }

    private static List<JsonNode> items(Set<JsonNode> schemas, int index) {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode schema : schemas) {
            items.add(schema.path("prefixItems").path(index));
            items.add(schema.path("items"));
            items.add(schema.path("contains"));
            items.add(schema.path("unevaluatedItems"));
        }
        return items;
    }

    /** The schemas and all that apply to the same value; what asks for another type says nothing of its members. */
    private static Set<JsonNode> inPlace(List<JsonNode> schemas, JsonNode value, JsonNode contract) {
        Set<JsonNode> found = new LinkedHashSet<>();
        schemas.forEach(schema -> collect(schema, value, contract, found));
        return found;
    }

    private static void collect(JsonNode schema, JsonNode value, JsonNode contract, Set<JsonNode> found) {
        if (!schema.isObject() || excludes(schema, value, contract, 0) || !found.add(schema)) {
            return;
        }
        if (schema.has("$ref")) {
            collect(target(schema, contract), value, contract, found);
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf", "dependentSchemas")) {
            schema.path(keyword).forEach(part -> collect(part, value, contract, found));
        }
        for (String keyword : List.of("not", "if", "then", "else")) {
            collect(schema.path(keyword), value, contract, found);
        }
    }

    private static boolean excludes(JsonNode schema, JsonNode value, JsonNode contract, int depth) {
        if (depth > 5 || !value.isContainer()) {
            return false;
        }
        JsonNode type = schema.path("type");
        String needed = value.isArray() ? "array" : "object";
        boolean named = type.isString()
                ? type.asString().equals(needed)
                : type.valueStream().anyMatch(name -> name.asString().equals(needed));
        boolean listed = schema.path("enum").isArray()
                && schema.path("enum").valueStream().noneMatch(JsonNode::isContainer);
        return !type.isMissingNode() && !named
                || listed
                || schema.has("$ref") && excludes(target(schema, contract), value, contract, depth + 1)
                || schema.path("allOf").valueStream().anyMatch(part -> excludes(part, value, contract, depth + 1));
    }

    private static JsonNode target(JsonNode schema, JsonNode contract) {
        return contract.at(schema.path("$ref").asString().substring(1));
    }
}
