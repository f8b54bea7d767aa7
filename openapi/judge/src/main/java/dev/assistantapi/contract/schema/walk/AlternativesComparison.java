package dev.assistantapi.contract.schema.walk;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.openapi.Discriminator;
import dev.assistantapi.contract.schema.openapi.Projection;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Compares the alternatives of {@code oneOf} and {@code anyOf}: which belong together, which came, which went. */
final class AlternativesComparison {

    private final SchemaPool pool;
    private final Side old;
    private final Side recent;
    private final SchemaWalk.Pair pair;
    private final List<Matched> pairs = new ArrayList<>();
    private final List<Located> gone = new ArrayList<>();
    private final List<Located> added = new ArrayList<>();

    /** An alternative of the old contract and what it is now. */
    record Matched(Located before, Located after) {}

    AlternativesComparison(SchemaPool pool, Side old, Side recent, SchemaWalk.Pair pair) {
        this.pool = pool;
        this.old = old;
        this.recent = recent;
        this.pair = pair;
        pair.before().variants().values().forEach(gone::addAll);
        pair.after().variants().values().forEach(added::addAll);
        match((before, after) -> old.schema(before) == recent.schema(after) && sameName(before, after));
        match(AlternativesComparison::sameName);
        match((before, after) -> old.schema(before) == recent.schema(after));
        match((before, after) -> !Collections.disjoint(tags(old.schema(before)), tags(recent.schema(after))));
        match((before, after) -> (gone.size() == added.size() || isOnly(before, after))
                && !isNamed(before)
                && !isNamed(after)
                && types(old, before).equals(types(recent, after)));
    }

    /** Members that can have one value only: the marks by which alternatives are told apart. */
    private static Set<Atom> tags(Schema schema) {
        Set<Atom> tags = new HashSet<>();
        for (Atom atom : schema.atoms()) {
            boolean tag = atom instanceof Atom.Property property
                    && property.schema().atoms().stream()
                            .anyMatch(only -> only instanceof Atom.Values of
                                    && of.values().size() == 1);
            if (tag) {
                tags.add(atom);
            }
        }
        return tags;
    }

    private boolean isOnly(Located before, Located after) {
        return gone.stream()
                                .filter(variant -> types(old, variant).equals(types(old, before)))
                                .count()
                        == 1
                && added.stream()
                                .filter(variant -> types(recent, variant).equals(types(recent, after)))
                                .count()
                        == 1;
    }

    private static Set<JsonType> types(Side side, Located variant) {
        return SchemaPool.types(side.schema(variant));
    }

    private void match(BiPredicate<Located, Located> alike) {
        for (Located before : List.copyOf(gone)) {
            for (Located after : List.copyOf(added)) {
                if (gone.contains(before) && alike.test(before, after)) {
                    pairs.add(new Matched(before, after));
                    gone.remove(before);
                    added.remove(after);
                }
            }
        }
    }

    private static boolean isNamed(Located variant) {
        return Projection.referredName(variant) != null;
    }

    private static boolean sameName(Located before, Located after) {
        @Nullable String name = Projection.referredName(before);
        return name != null && name.equals(Projection.referredName(after));
    }

    List<Matched> pairs() {
        return pairs;
    }

    List<SchemaChange> compare() {
        List<SchemaChange> deltas = new ArrayList<>();
        if (pair.before().variants().isEmpty() != pair.after().variants().isEmpty()) {
            Located before = first(pair.before());
            Located after = first(pair.after());
            deltas.add(pair.delta(
                    keyword(before == null ? after : before),
                    Keywords.change(before, after),
                    before,
                    after,
                    pair.oldWhole(),
                    pair.newWhole(),
                    Mildest.SOURCE_BREAKING_IF_DIFFERENT));
            return deltas;
        }
        boolean request = old.direction() == Direction.REQUEST;
        for (Located variant : gone) {
            Schema whole = both(pair.oldWhole(), old.schema(variant));
            deltas.add(delta(
                    variant,
                    null,
                    "narrowed",
                    whole,
                    pair.newWhole(),
                    pool.anything(),
                    request ? pair.newWhole() : pool.anything(),
                    Mildest.SOURCE_BREAKING));
        }
        for (Located variant : added) {
            Schema whole = both(pair.newWhole(), recent.schema(variant));
            deltas.add(delta(
                    null,
                    variant,
                    "widened",
                    pair.oldWhole(),
                    whole,
                    request ? pool.anything() : pair.oldWhole(),
                    pool.anything(),
                    Mildest.COMPATIBLE));
        }
        discriminator(deltas);
        return deltas;
    }

    private Schema both(Schema one, Schema other) {
        Set<Atom> atoms = new LinkedHashSet<>(one.atoms());
        atoms.addAll(other.atoms());
        return pool.of(atoms);
    }

    private SchemaChange delta(
            @Nullable Located before,
            @Nullable Located after,
            String change,
            Schema oldWhole,
            Schema newWhole,
            Schema oldPart,
            Schema newPart,
            Mildest mildest) {
        return new SchemaChange(
                keyword(first(pair.after())),
                change,
                pair.steps(),
                null,
                before,
                after,
                ShortText.of(before),
                ShortText.of(after),
                oldWhole,
                newWhole,
                oldPart,
                newPart,
                mildest);
    }

    private boolean sameValues(@Nullable Located before, @Nullable Located after) {
        return before != null
                && after != null
                && pairs.stream()
                        .allMatch(matched -> Discriminator.values(before, matched.before())
                                .equals(Discriminator.values(after, matched.after())));
    }

    private void discriminator(List<SchemaChange> deltas) {
        Set<String> keyword = Set.of("discriminator");
        @Nullable Located before = pair.before().where(keyword);
        @Nullable Located after = pair.after().where(keyword);
        if (before == null && after == null) {
            return;
        }
        boolean same = before != null
                && after != null
                && before.text("propertyName", "").equals(after.text("propertyName", ""));
        if (!same || !sameValues(before, after)) {
            deltas.add(pair.delta(
                    "discriminator",
                    Keywords.change(before, after),
                    before,
                    after,
                    pair.oldWhole(),
                    pair.newWhole(),
                    Mildest.NOTHING));
        }
    }

    private static @Nullable Located first(FlattenedSchema view) {
        return view.variants().keySet().stream().findFirst().orElse(null);
    }

    private static String keyword(@Nullable Located list) {
        return list != null && list.pointer().toString().endsWith("anyOf") ? "anyOf" : "oneOf";
    }
}
