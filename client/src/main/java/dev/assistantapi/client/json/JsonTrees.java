package dev.assistantapi.client.json;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values of JSON libraries whose {@code toString()} is specified to be JSON text; none of them has to be present. */
final class JsonTrees {

    private static final Set<String> TYPES = Set.of(
            "tools.jackson.databind.JsonNode",
            "com.fasterxml.jackson.databind.JsonNode",
            "com.google.gson.JsonElement",
            "jakarta.json.JsonValue");

    private JsonTrees() {}

    static boolean isTree(Object value) {
        return !value.getClass().getName().startsWith("java.") && isTree(value.getClass());
    }

    private static boolean isTree(@Nullable Class<?> type) {
        if (type == null) {
            return false;
        }
        if (TYPES.contains(type.getName()) || isTree(type.getSuperclass())) {
            return true;
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (isTree(implemented)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Object read(Object tree, String path) {
        try {
            return Json.read(tree.toString().getBytes(StandardCharsets.UTF_8));
        } catch (MalformedJsonException noValue) {
            throw JsonValues.refused(tree, path);
        }
    }
}
