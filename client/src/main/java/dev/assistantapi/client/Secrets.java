package dev.assistantapi.client;

import dev.assistantapi.client.json.Json;
import dev.assistantapi.client.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of one request, to be taken out of whatever the server or the network says about it.
 *
 * @param key the API key
 * @param body what is sent
 */
record Secrets(String key, @Nullable JsonObject body) {

    String mask(String text) {
        String masked = text;
        for (String value : values()) {
            masked = masked.replace(value, "***");
        }
        return masked;
    }

    /** The longest first: one secret may be part of another. */
    private List<String> values() {
        return Stream.concat(Stream.of(key), (body == null ? Set.<String>of() : body.secrets()).stream())
                .flatMap(value -> Stream.of(value, escaped(value)))
                .filter(value -> !value.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** As it stands inside the quotes of JSON text. */
    private static String escaped(String value) {
        String quoted = new String(Json.write(value), StandardCharsets.UTF_8);
        return quoted.substring(1, quoted.length() - 1);
    }

    @Override
    public String toString() {
        return "Secrets";
    }
}
