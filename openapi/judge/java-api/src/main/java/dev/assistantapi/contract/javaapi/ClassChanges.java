package dev.assistantapi.contract.javaapi;

import dev.assistantapi.contract.review.result.JavaApiChange;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiField;
import japicmp.model.JApiMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javassist.CtBehavior;
import org.jspecify.annotations.Nullable;

/** Lists what is different in one class. */
final class ClassChanges {

    private final JApiClass type;
    private final String name;
    private final ContractPlaces places;
    private final List<JavaApiChange> changes = new ArrayList<>();

    ClassChanges(JApiClass type, ContractPlaces places) {
        this.type = type;
        this.name = type.getFullyQualifiedName().replace('$', '.');
        this.places = places;
    }

    List<JavaApiChange> list() {
        if (type.getChangeStatus() == JApiChangeStatus.NEW) {
            add(null, "CLASS_ADDED", type, null, null);
            return changes;
        }
        addAll(null, type.getCompatibilityChanges(), null, null);
        if (type.getChangeStatus() != JApiChangeStatus.REMOVED) {
            addAll(null, type.getSuperclass().getCompatibilityChanges(), null, null);
            type.getInterfaces().forEach(each -> addAll(null, each.getCompatibilityChanges(), null, null));
            type.getConstructors().forEach(each -> behavior(each, each.getOldConstructor(), each.getNewConstructor()));
            type.getMethods().forEach(each -> behavior(each, each.getOldMethod(), each.getNewMethod()));
            type.getFields().forEach(this::field);
        }
        return changes;
    }

    private void behavior(
            JApiBehavior behavior, Optional<? extends CtBehavior> old, Optional<? extends CtBehavior> current) {
        Signature before = old.map(Signature::of).orElse(null);
        Signature after = current.map(Signature::of).orElse(null);
        Collection<JApiCompatibilityChange> found = BehaviorChanges.of(behavior, before, after);
        if (before != null) {
            addAll(before.call(), found, before, after == null ? successor(before) : after);
        } else if (after != null && behavior.isSourceCompatible()) {
            String kind = behavior instanceof JApiMethod ? "METHOD_ADDED" : "CONSTRUCTOR_ADDED";
            add(after.call(), kind, behavior, null, after);
        } else if (after != null) {
            addAll(after.call(), found, null, after);
        }
    }

    private void field(JApiField field) {
        if (field.getChangeStatus() == JApiChangeStatus.NEW && field.isSourceCompatible()) {
            add(field.getName(), "FIELD_ADDED", field, null, null);
        } else {
            addAll(field.getName(), field.getCompatibilityChanges(), null, null);
        }
    }

    /** The new method of the same name, which takes other parameters. */
    private @Nullable Signature successor(Signature gone) {
        return type.getMethods().stream()
                .filter(method -> method.getChangeStatus() == JApiChangeStatus.NEW)
                .map(method -> Signature.of(method.getNewMethod().orElseThrow()))
                .filter(method -> method.name().equals(gone.name()))
                .findFirst()
                .orElse(null);
    }

    private void addAll(
            @Nullable String member,
            Collection<JApiCompatibilityChange> found,
            @Nullable Signature before,
            @Nullable Signature after) {
        for (JApiCompatibilityChange change : found) {
            String kind = change.getType().name();
            changes.add(change(member, kind, change.isSourceCompatible(), change.isBinaryCompatible(), before, after));
        }
    }

    private void add(
            @Nullable String member,
            String kind,
            JApiCompatibility part,
            @Nullable Signature before,
            @Nullable Signature after) {
        changes.add(change(member, kind, part.isSourceCompatible(), part.isBinaryCompatible(), before, after));
    }

    private JavaApiChange change(
            @Nullable String member,
            String kind,
            boolean source,
            boolean binary,
            @Nullable Signature before,
            @Nullable Signature after) {
        String owner = Signature.withoutPackages(name);
        String text = ChangeText.of(member == null ? owner : owner + "." + member, kind, before, after);
        return new JavaApiChange(name, member, kind, source, binary, places.of(owner, member), text);
    }
}
