package dev.assistantapi.contracttests.conformance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a server answered. Names of headers are found in any case. */
public final class Answer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final JsonText body;

    public Answer(int status, Map<String, List<String>> headers, String body) {
        this(status, anyCase(headers), new JsonText(body));
    }

    private Answer(int status, TreeMap<String, List<String>> headers, JsonText body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    private static TreeMap<String, List<String>> anyCase(Map<String, List<String>> headers) {
        TreeMap<String, List<String>> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        anyCase.putAll(headers);
        return anyCase;
    }

    public int status() {
        return status;
    }

    public Map<String, List<String>> headers() {
        return headers;
    }

    /** Empty for none. */
    public String body() {
        return body.text();
    }

    /** The body as JSON, not to be changed; null if it is none. */
    public @Nullable JsonNode json() {
        return body.json();
    }

    public @Nullable String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    public boolean succeeded() {
        return status / 100 == 2;
    }

    public Answer withStatus(int other) {
        return new Answer(other, anyCase(headers), body);
    }

    public Answer withBody(String other) {
        return new Answer(status, anyCase(headers), new JsonText(other));
    }

    /** With another value of a header, or, for null, without it. */
    public Answer withHeader(String name, @Nullable String value) {
        TreeMap<String, List<String>> changed = anyCase(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new Answer(status, changed, body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer
                && status == answer.status
                && body.text().equals(answer.body.text())
                && headers.equals(answer.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, body.text());
    }

    @Override
    public String toString() {
        return status + " " + headers + " " + body.text();
    }
}
