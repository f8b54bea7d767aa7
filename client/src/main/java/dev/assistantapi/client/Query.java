package dev.assistantapi.client;

import dev.assistantapi.client.json.JsonMembers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The query of an address (RFC 3986, section 3.4). Immutable.
 *
 * @param parts what each parameter is written as
 */
record Query(Map<String, String> parts) {

    static final Query EMPTY = new Query(Map.of());

    /**
     * Sets a parameter.
     *
     * @throws IllegalArgumentException if the value has no JSON form
     */
    Query with(String name, QueryStyle style, Object value) {
        Objects.requireNonNull(value, name);
        Object json = Objects.requireNonNull(
                JsonMembers.of(Map.of(name, value)).asMap().get(name));
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(name, style.write(name, json));
        return new Query(Collections.unmodifiableMap(changed));
    }

    /** The whole of it; an empty list leaves nothing of its parameter. */
    @Override
    public String toString() {
        return String.join(
                "&", parts.values().stream().filter(part -> !part.isEmpty()).toList());
    }

    // URLEncoder encodes forms, where a space is a plus; %20 means the same everywhere.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
