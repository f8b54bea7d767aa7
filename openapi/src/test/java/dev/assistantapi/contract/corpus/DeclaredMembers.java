package dev.assistantapi.contract.corpus;

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
final class DeclaredMembers {

    private final JsonNode producer;
    private final JsonNode consumer;

    /** Both contracts as documents. */
    DeclaredMembers(JsonNode producer, JsonNode consumer) {
        this.producer = producer;
        this.consumer = consumer;
    }

    boolean hasOneOfTheConsumerOnly(JsonNode value, JsonNode producing, JsonNode consuming) {
        return search(value, inPlace(List.of(producing), producer), inPlace(List.of(consuming), consumer));
    }

    private boolean search(JsonNode value, Set<JsonNode> producing, Set<JsonNode> consuming) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                if (search(value.get(i), inPlace(items(producing, i), producer), inPlace(items(consuming, i), consumer))) {
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
            if (search(member.getValue(), inPlace(members(producing, name), producer), inPlace(members(consuming, name),
                    consumer))) {
                return true;
            }
        }
        return false;
    }

    private static boolean declares(JsonNode schema, String name) {
        return schema.path("properties").has(name)
                || schema.path("patternProperties").propertyNames().stream()
                        .anyMatch(pattern -> Pattern.compile(pattern).matcher(name).find());
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

    /** The schemas and all that apply to the same value. */
    private static Set<JsonNode> inPlace(List<JsonNode> schemas, JsonNode contract) {
        Set<JsonNode> found = new LinkedHashSet<>();
        schemas.forEach(schema -> collect(schema, contract, found));
        return found;
    }

    private static void collect(JsonNode schema, JsonNode contract, Set<JsonNode> found) {
        if (!schema.isObject() || !found.add(schema)) {
            return;
        }
        if (schema.has("$ref")) {
            collect(contract.at(schema.path("$ref").asString().substring(1)), contract, found);
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf", "dependentSchemas")) {
            schema.path(keyword).forEach(part -> collect(part, contract, found));
        }
        for (String keyword : List.of("not", "if", "then", "else")) {
            collect(schema.path(keyword), contract, found);
        }
    }
}
