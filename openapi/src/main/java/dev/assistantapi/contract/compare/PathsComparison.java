package dev.assistantapi.contract.compare;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Compares the paths of two contracts and the operations on them. */
final class PathsComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final OperationComparison operations;

    PathsComparison(RuleCatalogue rules, Findings findings, OperationComparison operations) {
        this.rules = rules;
        this.findings = findings;
        this.operations = operations;
    }

    void compare(Pair contracts) {
        Paths before = new Paths(contracts.before().child("paths"));
        Paths after = new Paths(contracts.after().child("paths"));
        Set<String> shapes = new LinkedHashSet<>();
        before.shapes().forEach(shapes::add);
        after.shapes().forEach(shapes::add);
        for (String shape : shapes) {
            compare(shape, before, after);
        }
    }

    private void compare(String shape, Paths before, Paths after) {
        Map<String, OperationSource> was = before.operations(shape);
        Map<String, OperationSource> is = after.operations(shape);
        if (was.isEmpty() || is.isEmpty()) {
            whole(was, is);
            return;
        }
        for (String method : Pair.union(was.keySet(), is.keySet())) {
            OperationSource old = was.get(method);
            OperationSource recent = is.get(method);
            if (old != null && recent != null) {
                operations.compare(new Exchange(Address.path(old.path(), method), old, recent));
            } else if (old != null) {
                gone(rules.rule("operation-removed"), old, method, Place.of(Address.path(old.path(), method)));
            } else if (recent != null) {
                added(rules.rule("operation-added"), recent, Place.of(Address.path(recent.path(), method)));
            }
        }
    }

    /** All operations of a path came or went together: one cause. */
    private void whole(Map<String, OperationSource> was, Map<String, OperationSource> is) {
        was.entrySet().stream().findFirst().ifPresent(first ->
                gone(rules.rule("path-removed"), first.getValue(), first.getKey(), Place.path(first.getValue().path())));
        is.values().stream().findFirst().ifPresent(first -> added(rules.rule("path-added"), first,
                Place.path(first.path())));
    }

    private void gone(Rule rule, OperationSource source, String method, Place place) {
        boolean path = rule.id().startsWith("path");
        var where = path ? source.item().place() : source.operation();
        findings.add(Change.of(rule, place, new Pair(where, where.child("none")), place.text())
                .shownBy(() -> Evidence.of(
                        Messages.request(Address.path(source.path(), method), source), Witness.Side.OLD)));
    }

    private void added(Rule rule, OperationSource source, Place place) {
        boolean path = rule.id().startsWith("path");
        var where = path ? source.item().place() : source.operation();
        findings.add(Change.of(rule, place, new Pair(where.child("none"), where), place.text()));
    }
}
