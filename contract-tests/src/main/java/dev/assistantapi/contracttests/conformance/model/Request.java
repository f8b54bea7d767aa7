package dev.assistantapi.contracttests.conformance.model;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request, as it is sent once its placeholders are filled in: <code>{id}</code> and <code>{etag}</code> of the
 * assistant that the scenario has for itself, <code>{key}</code>, and the others that {@link Placeholders} names.
 */
public final class Request {

    public static final String AUTHORIZATION = "Authorization";
    public static final String CONTENT_TYPE = "Content-Type";

    private final String method;
    private final String path;
    private final Map<String, String> headers;
    private final MessageBody body;
    /** Requests are looked up far more often than they are made. */
    private final int hash;

    /**
     * @param path with the query
     * @param body empty for none
     */
    public Request(String method, String path, Map<String, String> headers, String body) {
        this(method, path, headers, new MessageBody(body));
    }

    private Request(String method, String path, Map<String, String> headers, MessageBody body) {
        this.method = method;
        this.path = path;
        this.headers = headers;
        this.body = body;
        this.hash = ((method.hashCode() * 31 + path.hashCode()) * 31 + headers.hashCode()) * 31
                + body.text().hashCode();
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public String body() {
        return body.text();
    }

    /** The body as JSON, not to be changed; null if the body is not JSON. */
    public @Nullable JsonNode json() {
        return body.json();
    }

    public Request with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Request(method, path, more, body);
    }

    public Request without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Request(method, path, fewer, body);
    }

    public Request withBody(String newBody) {
        return new Request(method, path, headers, newBody);
    }

    public Request at(String newPath) {
        return new Request(method, newPath, headers, body);
    }

    public String pathWithoutQuery() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    public @Nullable String header(String name) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Request request
                        && hash == request.hash
                        && method.equals(request.method)
                        && path.equals(request.path)
                        && body.text().equals(request.body.text())
                        && headers.equals(request.headers);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        String text = method + " " + path + " " + headers + " " + body.text();
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
