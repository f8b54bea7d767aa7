package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.keyword.ApplicatorKeyword;
import dev.assistantapi.contract.schema.assertion.AssertionKeyword;
import dev.assistantapi.contract.schema.assertion.AssertionKeyword.Limit;
import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the keywords that bound the value itself. */
final class Keywords {

    /** Keywords that speak together, by the name under which they are reported. */
    private static final Map<String, Set<String>> GROUPS = groups();

    /** Formats for which generated clients have a type of their own. */
    private static final Set<String> TYPED = Set.of(
            "int32", "int64", "float", "double", "date", "date-time", "uuid", "uri", "byte", "binary", "decimal");

    private final SchemaPool pool;
    private final Side old;
    private final Side recent;

    Keywords(SchemaPool pool, Side old, Side recent) {
        this.pool = pool;
        this.old = old;
        this.recent = recent;
    }

    List<SchemaChange> compare(SchemaWalk.Pair pair) {
        List<SchemaChange> deltas = new ArrayList<>(new TypeAndNull(pool, old, recent).compare(pair));
        deltas.addAll(new EnumValues(pool, old, recent).compare(pair));
        GROUPS.forEach((keyword, group) -> group(pair, keyword, group, deltas));
        for (String keyword : List.of("unevaluatedProperties", "unevaluatedItems")) {
            Located before = pair.before().where(Set.of(keyword));
            Located after = pair.after().where(Set.of(keyword));
            if (before != null && after != null ? !before.node().equals(after.node()) : before != after) {
                deltas.add(pair.delta(
                        keyword,
                        change(before, after),
                        before,
                        after,
                        pair.oldWhole(),
                        pair.newWhole(),
                        Mildest.NOTHING));
            }
        }
        items(pair, deltas);
        return deltas;
    }

    private static Map<String, Set<String>> groups() {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (AssertionKeyword keyword : AssertionKeyword.values()) {
            if (keyword.reportedAs() != null) {
                groups.computeIfAbsent(keyword.reportedAs(), name -> new LinkedHashSet<>())
                        .add(keyword.text());
            }
        }
        for (ApplicatorKeyword keyword : ApplicatorKeyword.values()) {
            reportedAs(keyword)
                    .ifPresent(name -> groups.computeIfAbsent(name, unused -> new LinkedHashSet<>())
                            .add(keyword.text()));
        }
        return groups;
    }

    /** The name under which a change of all schemas inside is reported as one; empty where the walk goes on into them. */
    private static Optional<String> reportedAs(ApplicatorKeyword keyword) {
        return switch (keyword) {
            case CONTAINS, PROPERTY_NAMES, DEPENDENT_SCHEMAS, NOT, IF -> Optional.of(keyword.text());
            case THEN, ELSE -> Optional.of("if");
            case ALL_OF, ANY_OF, ONE_OF -> Optional.empty();
            case PROPERTIES, PATTERN_PROPERTIES, ADDITIONAL_PROPERTIES -> Optional.empty();
            case PREFIX_ITEMS, ITEMS -> Optional.empty();
            case UNEVALUATED_PROPERTIES, UNEVALUATED_ITEMS -> Optional.empty(); // compared beside the groups
            case CONTENT_SCHEMA, DEFS -> Optional.empty(); // bounds nothing
        };
    }

    private void group(SchemaWalk.Pair pair, String keyword, Set<String> group, List<SchemaChange> deltas) {
        @Nullable Located before = pair.before().where(group);
        @Nullable Located after = pair.after().where(group);
        if (before == null && after == null) {
            return;
        }
        Schema oldPart = pair.before().keywords(pool, old, group);
        Schema newPart = pair.after().keywords(pool, recent, group);
        String from = text(pair.before(), group);
        String to = text(pair.after(), group);
        boolean typed = keyword.equals("format") && !from.equals(to) && (TYPED.contains(from) || TYPED.contains(to));
        if (oldPart != newPart || typed) {
            Mildest mildest = typed ? Mildest.SOURCE_BREAKING : Mildest.NOTHING;
            deltas.add(pair.delta(keyword, change(keyword, before, after), before, after, oldPart, newPart, mildest)
                    .inWords(from.isEmpty() ? null : from, to.isEmpty() ? null : to));
        }
    }

    /** The values of a group; with their keywords where these are not the group's own. */
    private static String text(FlattenedSchema view, Set<String> group) {
        Set<String> texts = new LinkedHashSet<>();
        for (Located part : view.parts()) {
            for (String keyword : part.node().propertyNames()) {
                if (group.contains(keyword)) {
                    String value = String.valueOf(ShortText.of(part.child(keyword)));
                    texts.add(group.size() > 1 ? keyword + ": " + value : value);
                }
            }
        }
        return String.join(", ", texts);
    }

    private void items(SchemaWalk.Pair pair, List<SchemaChange> deltas) {
        List<Located> heads = SchemaWalk.list(pair.before(), "prefixItems");
        List<Located> headsNow = SchemaWalk.list(pair.after(), "prefixItems");
        for (int i = Math.min(heads.size(), headsNow.size()); i < Math.max(heads.size(), headsNow.size()); i++) {
            boolean gone = i < heads.size();
            deltas.add(pair.delta(
                    "prefixItems",
                    gone ? "removed" : "added",
                    gone ? heads.get(i) : null,
                    gone ? null : headsNow.get(i),
                    at(pair.oldWhole(), i),
                    at(pair.newWhole(), i),
                    Mildest.NOTHING));
        }
        @Nullable Located before = pair.before().only("items");
        @Nullable Located after = pair.after().only("items");
        boolean both = before != null
                && after != null
                && before.node().isObject()
                && after.node().isObject();
        int from = Math.max(heads.size(), headsNow.size());
        Schema oldPart = rest(pair.oldWhole(), from);
        Schema newPart = rest(pair.newWhole(), from);
        if (!both && (before != null || after != null) && oldPart != newPart) {
            deltas.add(pair.delta("items", change(before, after), before, after, oldPart, newPart, Mildest.NOTHING));
        }
    }

    private Schema at(Schema whole, int index) {
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : whole.atoms()) {
            if (atom instanceof Atom.PrefixItem item && item.index() == index) {
                atoms.add(item);
            } else if (atom instanceof Atom.Items items && items.from() <= index) {
                atoms.add(new Atom.PrefixItem(index, items.schema()));
            }
        }
        return pool.of(atoms);
    }

    private Schema rest(Schema whole, int from) {
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : whole.atoms()) {
            if (atom instanceof Atom.Items items) {
                atoms.add(new Atom.Items(from, items.schema()));
            }
        }
        return pool.of(atoms);
    }

    static String change(@Nullable Located before, @Nullable Located after) {
        return before == null ? "added" : after == null ? "removed" : "changed";
    }

    private static String change(String keyword, @Nullable Located before, @Nullable Located after) {
        if (before == null
                || after == null
                || !before.node().isNumber()
                || !after.node().isNumber()) {
            return change(before, after);
        }
        BigDecimal from = before.node().decimalValue();
        BigDecimal to = after.node().decimalValue();
        int order = to.compareTo(from);
        Limit limit = AssertionKeyword.of(keyword).map(AssertionKeyword::limit).orElse(Limit.NONE);
        if (order == 0 && limit != Limit.NONE) {
            order = isExclusive(after) == (limit == Limit.UPPER) ? -1 : 1;
        }
        return keyword.equals("multipleOf") ? "changed" : order > 0 ? "increased" : "decreased";
    }

    private static boolean isExclusive(Located bound) {
        return bound.pointer().last().getMatchingProperty().startsWith("exclusive");
    }
}
