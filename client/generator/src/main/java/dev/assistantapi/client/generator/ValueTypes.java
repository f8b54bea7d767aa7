package dev.assistantapi.client.generator;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of JSON that a schema by itself allows, without what it refers to. */
final class ValueTypes {

    private ValueTypes() {}

    /** The types of the values that are named, or those that {@code type} or other keywords say; without {@code null}. */
    static Set<String> types(Schema<?> schema) {
        Set<String> declared = declared(schema);
        Set<String> types = new LinkedHashSet<>();
        // The parser invents a type for values that have none.
        values(schema).forEach(value -> types.add(type(value, declared)));
        if (types.isEmpty()) {
            types.addAll(declared);
        }
        if (types.isEmpty() && (schema.getProperties() != null || schema.getAdditionalProperties() != null)) {
            types.add("object");
        }
        if (types.isEmpty() && (schema.getItems() != null || schema.getPrefixItems() != null)) {
            types.add("array");
        }
        types.remove("null");
        return types;
    }

    /** What {@code type} says. */
    static Set<String> declared(Schema<?> schema) {
        if (schema.getTypes() != null) {
            return schema.getTypes();
        }
        return schema.getType() == null ? Set.of() : Set.of(schema.getType());
    }

    /** What {@code enum} or {@code const} names. */
    static List<@Nullable Object> values(Schema<?> schema) {
        List<@Nullable Object> values = new ArrayList<>();
        if (schema.getEnum() != null) {
            schema.getEnum().forEach(value -> values.add(plain(value)));
        } else if (schema.getConst() != null) {
            values.add(plain(schema.getConst()));
        }
        return values;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof JsonNode node)) {
            return value;
        }
        return node.isNull() ? null : node.isArray() ? List.of() : node.isObject() ? Map.of() : node.asText();
    }

    private static String type(@Nullable Object value, Set<String> declared) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof Integer || value instanceof Long) {
            return declared.contains("number") && !declared.contains("integer") ? "number" : "integer";
        }
        if (value instanceof Number) {
            return "number";
        }
        return value instanceof List ? "array" : "object";
    }
}
