package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operation of one contract that a request goes to, as a server would. */
public final class OperationFinder {

    private final Located root;
    private final Map<Integer, List<Route>> routes = new HashMap<>();

    private record Route(PathTemplate pattern, PathItem item) {

        String template() {
            return pattern.text();
        }

        int variables() {
            return pattern.variables().size();
        }
    }

    public OperationFinder(OpenApi contract) {
        root = contract.root();
        root.child("paths").members().forEach((path, place) -> {
            if (!path.startsWith("x-")) {
                Route route = new Route(PathTemplate.of(path), new PathItem(place));
                routes.computeIfAbsent(segments(path), key -> new ArrayList<>()).add(route);
            }
        });
    }

    /** @param path with values for its variables; for a response, the template itself may stand here */
    public Optional<OperationSource> find(Address address, String path) {
        return switch (address.kind()) {
            case PATH -> path.isEmpty() ? byTemplate(address) : byPath(address.method(), path, address.name());
            case WEBHOOK -> inItem(address, root.child("webhooks").child(address.name()));
            case CALLBACK -> callback(address);
        };
    }

    /** Of two templates that stand for the same paths, the one that is named. */
    private Optional<OperationSource> byPath(String method, String path, String named) {
        Optional<Route> best = routes.getOrDefault(segments(path), List.of()).stream()
                .filter(route -> route.pattern.matches(path))
                .filter(route -> route.item.operations().containsKey(method))
                .min(Comparator.comparingInt(Route::variables)
                        .thenComparing(route -> !route.template().equals(named)));
        return best.flatMap(route -> source(route.template(), route.item, method));
    }

    private Optional<OperationSource> byTemplate(Address address) {
        String shape = Paths.shape(address.name());
        return routes.getOrDefault(segments(address.name()), List.of()).stream()
                .filter(route -> Paths.shape(route.template()).equals(shape))
                .sorted(Comparator.comparing(route -> !route.template().equals(address.name())))
                .flatMap(route -> source(route.template(), route.item, address.method()).stream())
                .findFirst();
    }

    private Optional<OperationSource> callback(Address address) {
        if (address.caller() == null) {
            return Optional.empty();
        }
        return find(address.caller(), "").flatMap(caller -> {
            Located callback =
                    caller.operation().child("callbacks").child(address.name()).resolve();
            return inItem(address, callback.child(address.expression()));
        });
    }

    private static Optional<OperationSource> inItem(Address address, Located place) {
        return place.exists() ? source(address.name(), new PathItem(place), address.method()) : Optional.empty();
    }

    private static Optional<OperationSource> source(String path, PathItem item, String method) {
        return Optional.ofNullable(item.operations().get(method))
                .map(operation -> new OperationSource(path, item, operation));
    }

    private static int segments(String path) {
        return (int) path.chars().filter(character -> character == '/').count();
    }
}
