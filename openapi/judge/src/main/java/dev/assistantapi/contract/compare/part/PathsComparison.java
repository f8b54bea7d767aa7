package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Address;
import dev.assistantapi.contract.document.operation.OperationSource;
import dev.assistantapi.contract.document.operation.Paths;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the paths of two contracts and the operations on them. */
public final class PathsComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final OperationComparison operations;

    public PathsComparison(RuleCatalogue rules, Findings findings, OperationComparison operations) {
        this.rules = rules;
        this.findings = findings;
        this.operations = operations;
    }

    public void compare(Pair contracts) {
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
        Map<String, List<OperationSource>> was = before.operations(shape);
        Map<String, List<OperationSource>> is = after.operations(shape);
        if (was.isEmpty() || is.isEmpty()) {
            whole(was, is);
            return;
        }
        for (String method : Pair.union(was.keySet(), is.keySet())) {
            compare(method, was.getOrDefault(method, List.of()), is.getOrDefault(method, List.of()));
        }
    }

    /** Each with the one of the same template, the rest in their order. */
    private void compare(String method, List<OperationSource> was, List<OperationSource> is) {
        List<OperationSource> old = new ArrayList<>(was);
        List<OperationSource> recent = new ArrayList<>(is);
        for (OperationSource source : was) {
            recent.stream()
                    .filter(one -> one.path().equals(source.path()))
                    .findFirst()
                    .ifPresent(same -> {
                        old.remove(source);
                        recent.remove(same);
                        both(method, source, same);
                    });
        }
        while (!old.isEmpty() && !recent.isEmpty()) {
            both(method, old.remove(0), recent.remove(0));
        }
        old.forEach(source -> gone(
                rules.rule(RuleName.OPERATION_REMOVED),
                source.operation(),
                source,
                method,
                Place.of(Address.path(source.path(), method))));
        recent.forEach(source -> added(
                rules.rule(RuleName.OPERATION_ADDED),
                source.operation(),
                Place.of(Address.path(source.path(), method))));
        if (is.size() > 1 && was.size() < is.size()) {
            ambiguous(method, is);
        }
    }

    private void both(String method, OperationSource old, OperationSource recent) {
        operations.compare(new OperationPair(Address.path(old.path(), method), old, recent));
    }

    /** OpenAPI forbids templates that stand for the same paths (3.1, section 4.8.8.1). */
    private void ambiguous(String method, List<OperationSource> same) {
        OperationSource last = same.get(same.size() - 1);
        Place place = Place.of(Address.path(last.path(), method));
        Pair where = new Pair(last.operation().nothing(), last.operation());
        findings.add(Change.of(rules.rule(RuleName.PATH_AMBIGUOUS), place, where, place.text())
                .values(null, same.stream().map(OperationSource::path).collect(Collectors.joining(", "))));
    }

    /** All operations of a path came or went together: one cause for each template. */
    private void whole(Map<String, List<OperationSource>> was, Map<String, List<OperationSource>> is) {
        first(was)
                .forEach((path, first) -> gone(
                        rules.rule(RuleName.PATH_REMOVED),
                        first.getValue().item().place(),
                        first.getValue(),
                        first.getKey(),
                        Place.path(path)));
        first(is)
                .forEach((path, first) -> added(
                        rules.rule(RuleName.PATH_ADDED), first.getValue().item().place(), Place.path(path)));
        is.forEach((method, same) -> {
            if (same.size() > 1) {
                ambiguous(method, same);
            }
        });
    }

    /** The first method of each template, and its operation. */
    private static Map<String, Map.Entry<String, OperationSource>> first(Map<String, List<OperationSource>> byMethod) {
        Map<String, Map.Entry<String, OperationSource>> first = new LinkedHashMap<>();
        byMethod.forEach((method, sources) ->
                sources.forEach(source -> first.putIfAbsent(source.path(), Map.entry(method, source))));
        return first;
    }

    private void gone(Rule rule, Located where, OperationSource source, String method, Place place) {
        findings.add(Change.of(rule, place, new Pair(where, where.nothing()), place.text())
                .shownBy(() ->
                        Evidence.of(Messages.request(Address.path(source.path(), method), source), Witness.Side.OLD)));
    }

    private void added(Rule rule, Located where, Place place) {
        findings.add(Change.of(rule, place, new Pair(where.nothing(), where), place.text()));
    }
}
