package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The paths of one contract by their shape: {@code /a/{id}} and {@code /a/{key}} are the same one to a caller. */
public final class Paths {

    private final Map<String, List<PathItem>> byShape = new LinkedHashMap<>();
    private final Map<String, Map<String, List<OperationSource>>> operations = new LinkedHashMap<>();

    public Paths(Located paths) {
        paths.members().forEach((path, place) -> {
            if (!path.startsWith("x-")) {
                add(path, new PathItem(place));
            }
        });
    }

    private void add(String path, PathItem item) {
        String shape = shape(path);
        byShape.computeIfAbsent(shape, key -> new ArrayList<>()).add(item);
        Map<String, List<OperationSource>> known = operations.computeIfAbsent(shape, key -> new LinkedHashMap<>());
        item.operations()
                .forEach((method, operation) -> known.computeIfAbsent(method, key -> new ArrayList<>())
                        .add(new OperationSource(path, item, operation)));
    }

    /** The shapes, in the order of the document. */
    public Iterable<String> shapes() {
        return byShape.keySet();
    }

    boolean has(String shape) {
        return byShape.containsKey(shape);
    }

    /** The path items of a shape. */
    List<PathItem> items(String shape) {
        return byShape.getOrDefault(shape, List.of());
    }

    /** The operations of a shape by method: one each, unless the document has two templates for the same paths. */
    public Map<String, List<OperationSource>> operations(String shape) {
        return operations.getOrDefault(shape, Map.of());
    }

    static String shape(String path) {
        return path.replaceAll("\\{[^{}]*}", "{}");
    }
}
