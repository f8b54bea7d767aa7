package dev.assistantapi.contracttests.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a server answered. Names of headers are found in any case. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    public Answer {
        Map<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        headers = anyCase;
    }

    public String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    public boolean succeeded() {
        return status / 100 == 2;
    }

    public Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }

    public Answer withBody(String other) {
        return new Answer(status, headers, other);
    }

    /** With another value of a header, or, for null, without it. */
    public Answer withHeader(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Answer(status, changed, body);
    }
}
