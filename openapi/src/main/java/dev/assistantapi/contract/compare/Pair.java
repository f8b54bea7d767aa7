package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.Located;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The same thing in the old and in the new contract; either may be missing. */
record Pair(Located before, Located after) {

    Pair child(String name) {
        return new Pair(before.child(name), after.child(name));
    }

    Pair resolve() {
        return new Pair(before.resolve(), after.resolve());
    }

    boolean added() {
        return !before.exists() && after.exists();
    }

    boolean removed() {
        return before.exists() && !after.exists();
    }

    boolean inBoth() {
        return before.exists() && after.exists();
    }

    /** The names of the members of either, those of the old contract first. */
    Set<String> names() {
        return union(before.members().keySet(), after.members().keySet());
    }

    static Set<String> union(Collection<String> before, Collection<String> after) {
        Set<String> names = new LinkedHashSet<>(before);
        names.addAll(after);
        return names;
    }
}
