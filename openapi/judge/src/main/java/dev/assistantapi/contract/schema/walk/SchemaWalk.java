package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.SameText;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks through two schemas side by side and notes what differs, keyword by keyword. It judges nothing. */
public final class SchemaWalk {

    /** How often one pair of schemas is entered: it may be referred to from many places. */
    private static final int MOST_VISITS = 3;

    /** Properties and items inside one another, beyond which a difference is not looked for. */
    private static final int DEEPEST = 200;

    private final SchemaPool pool;
    private final Side old;
    private final Side recent;
    private final SameText sameText;
    private final List<SchemaChange> deltas = new ArrayList<>();
    private final Map<List<Located>, Integer> visits = new HashMap<>();
    private final Set<List<Located>> underWay = new HashSet<>();

    public SchemaWalk(SchemaPool pool, Side old, Side recent, SameText sameText) {
        this.pool = pool;
        this.old = old;
        this.recent = recent;
        this.sameText = sameText;
    }

    public List<SchemaChange> walk(Located before, Located after) {
        visit(before, after, List.of());
        return deltas;
    }

    /** The place of a walk: both schemas, and how it came there. */
    record Pair(FlattenedSchema before, FlattenedSchema after, Schema oldWhole, Schema newWhole, List<Step> steps) {

        SchemaChange delta(
                String keyword,
                String change,
                @Nullable Located where,
                @Nullable Located whereNow,
                Schema oldPart,
                Schema newPart,
                Mildest mildest) {
            return new SchemaChange(
                    keyword,
                    change,
                    steps,
                    null,
                    where,
                    whereNow,
                    ShortText.of(where),
                    ShortText.of(whereNow),
                    oldWhole,
                    newWhole,
                    oldPart,
                    newPart,
                    mildest);
        }

        SchemaChange about(
                String member,
                String keyword,
                String change,
                @Nullable Located where,
                @Nullable Located whereNow,
                Schema oldPart,
                Schema newPart,
                Mildest mildest) {
            return new SchemaChange(
                    keyword,
                    change,
                    steps,
                    member,
                    where,
                    whereNow,
                    ShortText.of(where),
                    ShortText.of(whereNow),
                    oldWhole,
                    newWhole,
                    oldPart,
                    newPart,
                    mildest);
        }
    }

    private void visit(Located before, Located after, List<Step> steps) {
        List<Located> both = List.of(before.resolve(), after.resolve());
        if (sameText.same(before, after) || visits.getOrDefault(both, 0) >= MOST_VISITS || !underWay.add(both)) {
            return;
        }
        visits.merge(both, 1, Integer::sum);
        compare(before, after, steps);
        underWay.remove(both);
    }

    private void compare(Located before, Located after, List<Step> steps) {
        if (steps.size() > DEEPEST) {
            throw new TooDeepException();
        }
        Pair pair = new Pair(
                FlattenedSchema.of(before), FlattenedSchema.of(after), old.schema(before), recent.schema(after), steps);
        ComponentNames.compare(pair).ifPresent(deltas::add);
        if (isBoolean(before) || isBoolean(after)) {
            if (pair.oldWhole() != pair.newWhole()) {
                deltas.add(pair.delta(
                        "schema", "changed", before, after, pair.oldWhole(), pair.newWhole(), Mildest.NOTHING));
            }
            return;
        }
        deltas.addAll(new Annotations(pool, old.direction()).compare(pair));
        deltas.addAll(new Keywords(pool, old, recent).compare(pair));
        deltas.addAll(new PropertiesComparison(pool, old, recent).compare(pair));
        descend(pair);
        variants(pair);
    }

    private static boolean isBoolean(Located schema) {
        return schema.resolve().node().isBoolean();
    }

    private void descend(Pair pair) {
        Map<String, List<Located>> members = pair.before().members("properties");
        Map<String, List<Located>> membersNow = pair.after().members("properties");
        members.forEach((name, all) -> {
            List<Located> now = membersNow.getOrDefault(name, List.of());
            boolean travels =
                    all.stream().noneMatch(old::isForbidden) && now.stream().noneMatch(recent::isForbidden);
            for (int i = 0; travels && i < all.size() && i < now.size(); i++) {
                visit(all.get(i), now.get(i), with(pair.steps(), new Step.Member(name)));
            }
        });
        Map<String, List<Located>> patterns = pair.before().members("patternProperties");
        Map<String, List<Located>> patternsNow = pair.after().members("patternProperties");
        patterns.forEach((regex, all) -> {
            if (patternsNow.containsKey(regex)) {
                visit(all.get(0), patternsNow.get(regex).get(0), with(pair.steps(), new Step.Matching(regex)));
            }
        });
        Set<String> names = new LinkedHashSet<>(members.keySet());
        names.addAll(membersNow.keySet());
        Set<String> regexes = new LinkedHashSet<>(patterns.keySet());
        regexes.addAll(patternsNow.keySet());
        both(pair, "additionalProperties", new Step.Other(names, regexes));
        List<Located> heads = list(pair.before(), "prefixItems");
        List<Located> headsNow = list(pair.after(), "prefixItems");
        for (int i = 0; i < Math.min(heads.size(), headsNow.size()); i++) {
            visit(heads.get(i), headsNow.get(i), with(pair.steps(), new Step.Item(i, false)));
        }
        both(pair, "items", new Step.Item(Math.max(heads.size(), headsNow.size()), true));
    }

    static List<Located> list(FlattenedSchema view, String keyword) {
        Located only = view.only(keyword);
        return only == null ? List.of() : only.items();
    }

    private void both(Pair pair, String keyword, Step step) {
        Located before = pair.before().only(keyword);
        Located after = pair.after().only(keyword);
        if (before != null
                && after != null
                && before.node().isObject()
                && after.node().isObject()) {
            visit(before, after, with(pair.steps(), step));
        }
    }

    private void variants(Pair pair) {
        AlternativesComparison variants = new AlternativesComparison(pool, old, recent, pair);
        variants.pairs().forEach(matched -> visit(matched.before(), matched.after(), pair.steps()));
        deltas.addAll(variants.compare());
    }

    static List<Step> with(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }
}
