package dev.assistantapi.contracttests.conformance.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a server answered. Header names are found in any case. */
public final class HttpAnswer {

    private final int status;
    private final Map<String, List<String>> headers;
    private final MessageBody body;

    public HttpAnswer(int status, Map<String, List<String>> headers, String body) {
        this(status, anyCase(headers), new MessageBody(body));
    }

    private HttpAnswer(int status, TreeMap<String, List<String>> headers, MessageBody body) {
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

    /** The body as JSON, not to be changed; null if the body is not JSON. */
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

    public HttpAnswer withStatus(int other) {
        return new HttpAnswer(other, anyCase(headers), body);
    }

    public HttpAnswer withBody(String other) {
        return new HttpAnswer(status, anyCase(headers), new MessageBody(other));
    }

    /** With another value of a header, or, for null, without it. */
    public HttpAnswer withHeader(String name, @Nullable String value) {
        TreeMap<String, List<String>> changed = anyCase(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value));
        }
        return new HttpAnswer(status, changed, body);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HttpAnswer answer
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
