package dev.assistantapi.contract.compare.pair;

import dev.assistantapi.contract.document.Located;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The same thing in the old and in the new contract; either may be missing. */
public record Pair(Located before, Located after) {

    public Pair child(String name) {
        return new Pair(before.child(name), after.child(name));
    }

    public Pair resolve() {
        return new Pair(before.resolve(), after.resolve());
    }

    public boolean added() {
        return !before.exists() && after.exists();
    }

    public boolean removed() {
        return before.exists() && !after.exists();
    }

    public boolean inBoth() {
        return before.exists() && after.exists();
    }

    /** The names of the properties of either, those of the old contract first. */
    public Set<String> names() {
        return union(before.members().keySet(), after.members().keySet());
    }

    public static Set<String> union(Collection<String> before, Collection<String> after) {
        Set<String> names = new LinkedHashSet<>(before);
        names.addAll(after);
        return names;
    }
}
