package dev.assistantapi.contracttests.conformance;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request, as it is sent once its placeholders are filled in: <code>{id}</code> and <code>{etag}</code> of the
 * assistant that the scenario has for itself, <code>{key}</code>, and the others that {@link Placeholders} names.
 *
 * @param path with the query
 * @param body empty for none
 */
public record Request(String method, String path, Map<String, String> headers, String body) {

    public static final String AUTHORIZATION = "Authorization";
    public static final String CONTENT_TYPE = "Content-Type";

    Request with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Request(method, path, more, body);
    }

    Request without(String header) {
        Map<String, String> fewer = new TreeMap<>(headers);
        fewer.remove(header);
        return new Request(method, path, fewer, body);
    }

    Request withBody(String newBody) {
        return new Request(method, path, headers, newBody);
    }

    Request at(String newPath) {
        return new Request(method, newPath, headers, body);
    }

    String pathWithoutQuery() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    String header(String name) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    @Override
    public String toString() {
        String text = method + " " + path + " " + headers + " " + body;
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
