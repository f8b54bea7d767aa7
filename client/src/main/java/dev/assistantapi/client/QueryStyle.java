package dev.assistantapi.client;

import dev.assistantapi.client.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a query parameter is written (OpenAPI 3.1, "Style Values"); {@code JSON} is one that has a media type. */
enum QueryStyle {
    FORM(","),
    FORM_EXPLODED("&"),
    SPACE_DELIMITED("%20"),
    PIPE_DELIMITED("%7C"),
    DEEP_OBJECT("&"),
    JSON("");

    private final String separator;

    QueryStyle(String separator) {
        this.separator = separator;
    }

    /** @param value as {@link Json} describes it */
    String write(String name, Object value) {
        String key = Query.encoded(name) + "=";
        if (this == JSON) {
            return key + Query.encoded(json(value));
        }
        if (value instanceof Map<?, ?> members) {
            return object(key, name, members);
        }
        if (value instanceof List<?> items) {
            String prefix = this == FORM_EXPLODED ? key : "";
            String written = items.stream()
                    .map(item -> prefix + Query.encoded(text(item)))
                    .collect(Collectors.joining(separator));
            return items.isEmpty() || this == FORM_EXPLODED ? written : key + written;
        }
        return key + Query.encoded(text(value));
    }

    private String object(String key, String name, Map<?, ?> members) {
        List<String> parts = new ArrayList<>();
        members.forEach((member, value) -> parts.add(
                switch (this) {
                    case DEEP_OBJECT -> Query.encoded(name + "[" + member + "]") + "=" + Query.encoded(text(value));
                    case FORM_EXPLODED -> Query.encoded((String) member) + "=" + Query.encoded(text(value));
                    default -> Query.encoded((String) member) + separator + Query.encoded(text(value));
                }));
        String written = String.join(separator, parts);
        return parts.isEmpty() || separator.equals("&") ? written : key + written;
    }

    private static String text(@Nullable Object value) {
        return value instanceof String string ? string : json(value);
    }

    private static String json(@Nullable Object value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }
}
