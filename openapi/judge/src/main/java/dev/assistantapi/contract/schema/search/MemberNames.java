package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Evaluator;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The names that properties of an object under search can have, and what applies to each. */
final class MemberNames {

    private static final int MOST_PATTERNS = 5;

    private final Solver solver;
    private final Constraints facts;
    private final Evaluator evaluator;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> patterns = new LinkedHashSet<>();
    private final Set<String> foreign = new HashSet<>();

    /** Names that no schema mentions: one for each set of patterns that it can match, if all were tried. */
    record Fresh(List<String> names, boolean complete) {}

    MemberNames(Solver solver, Constraints facts, List<Literal> goal) {
        this.solver = solver;
        this.facts = facts;
        this.evaluator = solver.evaluator();
        facts.all().forEach(fact -> {
            if (fact.atom() instanceof Atom.Property of) {
                known.add(of.name());
            } else if (fact.atom() instanceof Atom.Required of) {
                known.add(of.name());
            } else if (fact.atom() instanceof Atom.PatternProperty of) {
                patterns.add(of.regex());
            } else if (fact.atom() instanceof Atom.Additional of) {
                known.addAll(of.names());
                patterns.addAll(of.patterns());
            }
        });
        if (!solver.isStrict()) {
            findForeign(goal);
        }
    }

    /** Names that the consumer alone declares: a producer does not send them by chance, only where its own schema speaks of them. */
    private void findForeign(List<Literal> goal) {
        Set<String> own = new HashSet<>();
        Set<String> others = new HashSet<>();
        goal.forEach(literal -> (literal.producer() ? own : others)
                .addAll(literal.schema().declared().names()));
        boolean twoSides =
                goal.stream().anyMatch(Literal::producer) && goal.stream().anyMatch(literal -> !literal.producer());
        if (!twoSides) {
            return;
        }
        others.removeAll(own);
        Set<String> ownPatterns = new HashSet<>();
        goal.stream()
                .filter(Literal::producer)
                .forEach(literal ->
                        ownPatterns.addAll(literal.schema().declared().patterns()));
        for (String name : others) {
            boolean spokenOf =
                    ownPatterns.stream().anyMatch(pattern -> solver.patterns().matches(pattern, name) != Truth.FALSE)
                            || facts.all()
                                    .anyMatch(fact -> fact.holds()
                                            && fact.producer()
                                            && fact.atom() instanceof Atom.Additional
                                            && applies(fact.atom(), name) != Truth.FALSE);
            if (!spokenOf) {
                foreign.add(name);
            }
        }
    }

    Set<String> known() {
        return known;
    }

    boolean isForeign(String name) {
        return foreign.contains(name);
    }

    /** Whether an assertion speaks of the property of this name. */
    Truth applies(Atom atom, String name) {
        if (atom instanceof Atom.Property property) {
            return Truth.of(property.name().equals(name));
        } else if (atom instanceof Atom.PatternProperty pattern) {
            return solver.patterns().matches(pattern.regex(), name);
        } else if (atom instanceof Atom.Additional additional) {
            return evaluator.covers(additional, name);
        }
        return Truth.FALSE;
    }

    static Schema schema(Atom atom) {
        if (atom instanceof Atom.Property property) {
            return property.schema();
        } else if (atom instanceof Atom.PatternProperty pattern) {
            return pattern.schema();
        }
        return ((Atom.Additional) atom).schema();
    }

    /** Whether a property of this name can fulfil a duty. */
    Truth qualifies(Atom.OfObject duty, String name) {
        return duty instanceof Atom.PropertyNames of
                ? evaluator
                        .accepts(of.schema(), SchemaValues.FACTORY.stringNode(name))
                        .not()
                : applies(duty, name);
    }

    /** Whether all that is said about names accepts this one. */
    Truth accepted(String name) {
        Truth all = Truth.TRUE;
        for (Atom.PropertyNames names : facts.holding(Atom.PropertyNames.class)) {
            all = all.and(evaluator.accepts(names.schema(), SchemaValues.FACTORY.stringNode(name)));
        }
        return all;
    }

    /** Names that are not known or used, and qualify for the duty, if there is one. */
    Fresh fresh(Atom.@Nullable OfObject duty, Set<String> used) {
        List<Literal> base = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>(known);
        taken.addAll(used);
        taken.addAll(foreign);
        base.add(literal(new Atom.Types(Set.of(JsonType.STRING)), true));
        if (!taken.isEmpty()) {
            base.add(new Literal(
                    solver.pool()
                            .values(taken.stream()
                                    .map(name -> (JsonNode) SchemaValues.FACTORY.stringNode(name))
                                    .toList()),
                    false,
                    false));
        }
        facts.holding(Atom.PropertyNames.class).forEach(names -> base.add(new Literal(names.schema(), true, false)));
        Set<String> open = new LinkedHashSet<>(patterns);
        if (duty instanceof Atom.PropertyNames of) {
            base.add(new Literal(of.schema(), false, false));
        } else if (duty instanceof Atom.PatternProperty of) {
            base.add(literal(new Atom.Pattern(of.regex()), true));
            open.remove(of.regex());
        } else if (duty instanceof Atom.Additional of) {
            of.patterns().forEach(pattern -> base.add(literal(new Atom.Pattern(pattern), false)));
            open.removeAll(of.patterns());
        }
        boolean complete = open.size() <= MOST_PATTERNS;
        List<String> free = open.stream().limit(MOST_PATTERNS).toList();
        List<String> found = new ArrayList<>();
        for (int signs = 0; signs < 1 << free.size(); signs++) {
            List<Literal> literals = new ArrayList<>(base);
            for (int i = 0; i < free.size(); i++) {
                literals.add(literal(new Atom.Pattern(free.get(i)), (signs & 1 << i) != 0));
            }
            Answer answer = solver.solve(literals);
            complete &= !(answer instanceof Answer.Unknown);
            if (answer instanceof Answer.Found name) {
                found.add(name.value().stringValue());
            }
        }
        return new Fresh(found, complete);
    }

    private Literal literal(Atom atom, boolean accepts) {
        return new Literal(solver.pool().of(atom), accepts, false);
    }
}
