package dev.assistantapi.contract.schema.walk;

import static java.util.Objects.requireNonNull;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Evaluator;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.openapi.Direction;
import dev.assistantapi.contract.schema.openapi.Side;
import dev.assistantapi.contract.schema.value.Patterns;
import dev.assistantapi.contract.schema.value.Truth;
import dev.assistantapi.contract.schema.walk.SchemaChange.Mildest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares which properties an object has, which it must have, and what is said of all others. */
final class PropertiesComparison {

    private final SchemaPool pool;
    private final Side old;
    private final Side recent;
    private final Evaluator evaluator = new Evaluator();

    /** What one contract says of a property. */
    private record Member(@Nullable Located where, boolean forbidden, boolean required, Schema schema) {
        boolean travels() {
            return where != null && !forbidden;
        }
    }

    PropertiesComparison(SchemaPool pool, Side old, Side recent) {
        this.pool = pool;
        this.old = old;
        this.recent = recent;
    }

    List<SchemaChange> compare(SchemaWalk.Pair pair) {
        List<SchemaChange> deltas = new ArrayList<>();
        Map<String, List<Located>> before = pair.before().members("properties");
        Map<String, List<Located>> after = pair.after().members("properties");
        Set<String> required = pair.before().required();
        Set<String> requiredNow = pair.after().required();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.addAll(required);
        names.addAll(requiredNow);
        for (String name : names) {
            Member was = member(name, before.get(name), required, old, pair.oldWhole());
            Member is = member(name, after.get(name), requiredNow, recent, pair.newWhole());
            member(pair, name, was, is, deltas);
        }
        patterns(pair, deltas);
        additional(pair, deltas);
        return deltas;
    }

    private Member member(
            String name, @Nullable List<Located> described, Set<String> required, Side side, Schema whole) {
        boolean forbidden = described != null && described.stream().anyMatch(side::isForbidden);
        Set<Atom> atoms = new LinkedHashSet<>();
        if (forbidden && side.direction() == Direction.REQUEST) {
            atoms.addAll(pool.nothing().atoms());
        } else if (described != null && !forbidden) {
            described.forEach(schema -> atoms.addAll(side.schema(schema).atoms()));
        } else {
            atoms.addAll(covering(whole, name).atoms());
        }
        return new Member(
                described == null ? null : described.get(0),
                forbidden,
                required.contains(name) && !forbidden,
                pool.of(atoms));
    }

    /** What is said of a property that has no description of its own. */
    private Schema covering(Schema whole, String name) {
        Set<Atom> atoms = new LinkedHashSet<>();
        for (Atom atom : whole.atoms()) {
            if (atom instanceof Atom.PatternProperty pattern
                    && new Patterns().matches(pattern.regex(), name) == Truth.TRUE) {
                atoms.addAll(pattern.schema().atoms());
            } else if (atom instanceof Atom.Additional additional && evaluator.covers(additional, name) == Truth.TRUE) {
                atoms.addAll(additional.schema().atoms());
            }
        }
        return pool.of(atoms);
    }

    private void member(SchemaWalk.Pair pair, String name, Member was, Member is, List<SchemaChange> deltas) {
        if (was.travels() && is.travels() || was.where() == null && is.where() == null) {
            if (was.required() != is.required()) {
                deltas.add(required(pair, name, was, is));
            }
        } else if (was.travels() || is.travels()) {
            boolean flagged = was.where() != null && is.where() != null;
            String flag = old.direction() == Direction.REQUEST ? "readOnly" : "writeOnly";
            boolean gone = was.travels();
            deltas.add(pair.about(
                    name,
                    flagged ? flag : "properties",
                    gone == flagged ? "added" : "removed",
                    was.where(),
                    is.where(),
                    part(name, was),
                    part(name, is),
                    gone ? Mildest.ATTENTION : Mildest.COMPATIBLE));
        }
    }

    private SchemaChange required(SchemaWalk.Pair pair, String name, Member was, Member is) {
        Located before = was.required() ? pair.before().where(Set.of("required")) : was.where();
        Located after = is.required() ? pair.after().where(Set.of("required")) : is.where();
        return pair.about(
                        name,
                        "required",
                        is.required() ? "added" : "removed",
                        before,
                        after,
                        was.required() ? pool.of(new Atom.Required(name)) : pool.anything(),
                        is.required() ? pool.of(new Atom.Required(name)) : pool.anything(),
                        Mildest.NOTHING)
                .inWords(was.required() ? "required" : "optional", is.required() ? "required" : "optional");
    }

    private Schema part(String name, Member member) {
        List<Atom> atoms = new ArrayList<>();
        if (!member.schema().acceptsAll()) {
            atoms.add(new Atom.Property(name, member.schema()));
        }
        if (member.required()) {
            atoms.add(new Atom.Required(name));
        }
        return pool.of(atoms);
    }

    private void patterns(SchemaWalk.Pair pair, List<SchemaChange> deltas) {
        Map<String, List<Located>> before = pair.before().members("patternProperties");
        Map<String, List<Located>> after = pair.after().members("patternProperties");
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String regex : all) {
            if (before.containsKey(regex) != after.containsKey(regex)) {
                boolean gone = before.containsKey(regex);
                Located where =
                        requireNonNull((gone ? before : after).get(regex)).get(0);
                Schema part = pool.of(new Atom.PatternProperty(regex, (gone ? old : recent).schema(where)));
                deltas.add(pair.about(
                        "{" + regex + "}",
                        "patternProperties",
                        gone ? "removed" : "added",
                        gone ? where : null,
                        gone ? null : where,
                        gone ? part : pool.anything(),
                        gone ? pool.anything() : part,
                        Mildest.NOTHING));
            }
        }
    }

    private void additional(SchemaWalk.Pair pair, List<SchemaChange> deltas) {
        Located before = pair.before().only("additionalProperties");
        Located after = pair.after().only("additionalProperties");
        boolean both = before != null
                && after != null
                && before.node().isObject()
                && after.node().isObject();
        Set<String> names =
                new LinkedHashSet<>(pair.before().members("properties").keySet());
        names.addAll(pair.after().members("properties").keySet());
        Set<String> regexes =
                new LinkedHashSet<>(pair.before().members("patternProperties").keySet());
        regexes.addAll(pair.after().members("patternProperties").keySet());
        Schema oldPart = part(before, old, names, regexes);
        Schema newPart = part(after, recent, names, regexes);
        if (!both && oldPart != newPart) {
            deltas.add(pair.delta(
                    "additionalProperties",
                    Keywords.change(before, after),
                    before,
                    after,
                    oldPart,
                    newPart,
                    Mildest.NOTHING));
        }
    }

    private Schema part(@Nullable Located additional, Side side, Set<String> names, Set<String> regexes) {
        if (additional == null) {
            return pool.anything();
        }
        JsonNode node = additional.node();
        Schema schema =
                node.isBoolean() ? node.booleanValue() ? pool.anything() : pool.nothing() : side.schema(additional);
        return pool.of(new Atom.Additional(names, regexes, schema));
    }
}
