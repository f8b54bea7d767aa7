package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Operation;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operation that a request is for, and reads the parameters of its address. */
final class Routes {

    /** @param path the values of the path's parameters */
    record Route(Operation operation, Map<String, String> path) {}

    private final List<Operation> operations;

    Routes(List<Operation> operations) {
        this.operations = operations;
    }

    Optional<Route> find(String method, URI uri) {
        return operations.stream()
                .filter(operation -> operation.method().equals(method))
                .flatMap(operation -> match(operation, uri.getRawPath()).stream())
                .findFirst();
    }

    private static Optional<Route> match(Operation operation, String path) {
        String[] template = operation.path().split("/", -1);
        String[] segments = path.split("/", -1);
        if (template.length != segments.length) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{")) {
                values.put(template[i].substring(1, template[i].length() - 1), decoded(segments[i]));
            } else if (!template[i].equals(segments[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Route(operation, values));
    }

    static Map<String, String> query(URI uri) {
        Map<String, String> values = new LinkedHashMap<>();
        String query = uri.getRawQuery();
        if (query != null) {
            for (String pair : query.split("&")) {
                int equals = pair.indexOf('=');
                values.put(
                        decoded(equals < 0 ? pair : pair.substring(0, equals)),
                        equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
