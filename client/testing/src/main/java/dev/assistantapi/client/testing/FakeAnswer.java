package dev.assistantapi.client.testing;

import java.util.Map;
import java.util.TreeMap;

/**
 * What the fake server answers.
 *
 * @param status the HTTP status
 * @param headers one line each
 * @param body JSON text, empty for none
 */
record FakeAnswer(int status, Map<String, String> headers, String body) {

    static FakeAnswer of(int status, String body) {
        return new FakeAnswer(status, Map.of("Content-Type", "application/json"), body);
    }

    FakeAnswer header(String name, String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(name, value);
        return new FakeAnswer(status, changed, body);
    }
}
