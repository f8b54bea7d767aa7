package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A path item: its own properties, and beside them those of the one that its {@code $ref} leads to. */
public final class PathItem {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Located place;
    private final Located target;

    public PathItem(Located place) {
        this.place = place;
        this.target = place.resolve();
        if (target.exists() && !target.node().isObject()) {
            throw target.unusable("here must be an object");
        }
    }

    /** Where it stands, its {@code $ref} not followed. */
    public Located place() {
        return place;
    }

    /** A property; that of the item itself goes before that of its {@code $ref}. */
    public Located member(String name) {
        Located own = place.child(name);
        return own.exists() ? own : target.child(name);
    }

    /**
     * The operations by their method, in capitals.
     *
     * @throws UnusableDocumentException if one of them is no object
     */
    public Map<String, Located> operations() {
        Map<String, Located> operations = new LinkedHashMap<>();
        for (String method : METHODS) {
            Located operation = member(method);
            if (operation.exists()) {
                operation.members();
                operations.put(method.toUpperCase(Locale.ROOT), operation);
            }
        }
        return operations;
    }

    /** Its parameters, references not followed. */
    List<Located> parameters() {
        return new ArrayList<>(member("parameters").items());
    }
}
