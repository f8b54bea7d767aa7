package dev.assistantapi.contract.javaapi;

import static japicmp.model.JApiCompatibilityChangeType.METHOD_PARAMETER_GENERICS_CHANGED;
import static japicmp.model.JApiCompatibilityChangeType.METHOD_RETURN_TYPE_GENERICS_CHANGED;

import japicmp.model.JApiBehavior;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiMethod;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is different in one method or constructor. */
final class BehaviorChanges {

    private BehaviorChanges() {}

    /**
     * The kinds of change.
     *
     * @param before as it was; null if it is new
     * @param after as it is; null if it is gone
     */
    static Set<JApiCompatibilityChange> of(
            JApiBehavior behavior, @Nullable Signature before, @Nullable Signature after) {
        Set<JApiCompatibilityChange> found = new LinkedHashSet<>(behavior.getCompatibilityChanges());
        behavior.getParameters().forEach(each -> found.addAll(each.getCompatibilityChanges()));
        if (behavior instanceof JApiMethod) {
            found.addAll(((JApiMethod) behavior).getReturnType().getCompatibilityChanges());
        }
        if (before != null && after != null) {
            addDeepGenerics(found, before, after);
        }
        return found;
    }

    /** japicmp compares the arguments of a type, but not the arguments of those: {@code Optional<List<String>>}. */
    private static void addDeepGenerics(Set<JApiCompatibilityChange> found, Signature before, Signature after) {
        if (!before.returns().equals(after.returns()) && isMissing(found, "METHOD_RETURN_TYPE_")) {
            found.add(new JApiCompatibilityChange(METHOD_RETURN_TYPE_GENERICS_CHANGED));
        }
        if (!before.call().equals(after.call()) && isMissing(found, METHOD_PARAMETER_GENERICS_CHANGED.name())) {
            found.add(new JApiCompatibilityChange(METHOD_PARAMETER_GENERICS_CHANGED));
        }
    }

    private static boolean isMissing(Set<JApiCompatibilityChange> found, String prefix) {
        return found.stream()
                .map(JApiCompatibilityChange::getType)
                .map(JApiCompatibilityChangeType::name)
                .noneMatch(name -> name.startsWith(prefix));
    }
}
