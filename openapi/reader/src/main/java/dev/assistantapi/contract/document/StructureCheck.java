package dev.assistantapi.contract.document;

import dev.assistantapi.contract.document.Grammar.Form;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks the shape of a document first, so that later code can rely on it: objects are where OpenAPI expects them, and
 * references lead to something.
 */
public final class StructureCheck {

    private final Deque<Step> open = new ArrayDeque<>();
    private final Set<Step> targets = new HashSet<>();

    private record Step(Located place, Form form) {}

    private StructureCheck() {}

    /** @throws UnusableDocumentException at the first place that is not as it should be */
    public static void check(OpenApi contract) {
        Located root = contract.root();
        boolean old = contract.version() == OpenApiVersion.V3_0;
        List<String> needed = old ? List.of("paths") : List.of("paths", "components", "webhooks");
        if (needed.stream().noneMatch(name -> root.child(name).exists())) {
            throw root.unusable("an OpenAPI document must have " + String.join(" or ", needed));
        }
        new StructureCheck().walk(new Step(root, Grammar.CONTRACT));
    }

    private void walk(Step first) {
        open.push(first);
        while (!open.isEmpty()) {
            Step step = open.pop();
            switch (step.form.shape()) {
                case TEXT -> expect(step, step.place.node().isString(), "a string");
                case SCALAR ->
                    expect(
                            step,
                            step.place.node().isValueNode()
                                    && !step.place.node().isNull(),
                            "text");
                case FLAG -> expect(step, step.place.node().isBoolean(), "true or false");
                case LIST -> step.place.items().forEach(item -> open.push(new Step(item, step.form.inner())));
                case MAP -> map(step);
                case SCHEMA -> schema(step);
                case OBJECT -> object(step);
            }
        }
    }

    private void map(Step step) {
        if (step.form.referable() && step.place.node().has("$ref")) {
            reference(step);
            return;
        }
        step.place.members().forEach((name, member) -> {
            if (!step.form.extensible() || !name.startsWith("x-")) {
                open.push(new Step(member, step.form.inner()));
            }
        });
    }

    private void schema(Step step) {
        if (!step.place.node().isBoolean()) {
            object(step);
        }
    }

    private void object(Step step) {
        step.place.members();
        if (step.place.node().has("$ref") && step.form.referable()) {
            reference(step);
            if (step.form.shape() != Grammar.Shape.SCHEMA && !step.form.name().equals("PathItem")) {
                return;
            }
        }
        step.form.fields().forEach((name, form) -> {
            Located member = step.place.child(name);
            if (member.exists()) {
                open.push(new Step(member, form.get()));
            }
        });
    }

    private void reference(Step step) {
        Located reference = step.place.child("$ref");
        if (!reference.node().isString()) {
            throw reference.unusable("here must be a string");
        }
        step.place.resolve();
        Step target = new Step(step.place.follow(reference.node().stringValue()), step.form);
        if (targets.add(target)) {
            open.push(target);
        }
    }

    private static void expect(Step step, boolean holds, String what) {
        if (!holds) {
            throw step.place.unusable("here must be " + what);
        }
    }
}
