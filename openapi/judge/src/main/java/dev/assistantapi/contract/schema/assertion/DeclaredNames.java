package dev.assistantapi.contract.schema.assertion;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The properties that a schema knows, by name and by pattern, itself or in what it applies to the same value. */
public final class DeclaredNames {

    private final Set<Schema> seen = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();

    private DeclaredNames() {}

    static DeclaredNames of(Schema schema) {
        DeclaredNames collected = new DeclaredNames();
        collected.collect(schema);
        return collected;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(names);
    }

    public Set<String> patterns() {
        return Collections.unmodifiableSet(patterns);
    }

    private static List<Schema> inPlace(Atom atom) {
        return atom instanceof Atom.Recursive recursive && !recursive.target().isComplete()
                ? List.of()
                : atom.inPlace();
    }

    private void collect(Schema schema) {
        if (!seen.add(schema)) {
            return;
        }
        for (Atom atom : schema.atoms()) {
            if (atom instanceof Atom.Property property) {
                names.add(property.name());
            } else if (atom instanceof Atom.PatternProperty pattern) {
                patterns.add(pattern.regex());
            } else if (atom instanceof Atom.Required required) {
                names.add(required.name());
            } else if (atom instanceof Atom.Values values) {
                values.values().forEach(value -> names.addAll(value.propertyNames()));
            } else {
                inPlace(atom).forEach(this::collect);
            }
        }
    }
}
