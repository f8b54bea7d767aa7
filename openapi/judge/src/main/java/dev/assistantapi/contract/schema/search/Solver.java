package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.Evaluator;
import dev.assistantapi.contract.schema.assertion.Schema;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.search.Constraints.Choice;
import dev.assistantapi.contract.schema.value.Formats;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.Patterns;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Looks for a value that some schemas accept and others refuse. Negation is taken apart until only plain assertions are left
 * (compare Attouche et al., "Witness Generation for JSON Schema", 2022), so that finding nothing is a proof, unless it says otherwise.
 *
 * <p>Recursion ends since a goal inside itself is taken as empty: a smallest value has no part that fulfils the same goal.
 */
public final class Solver {

    private static final int MOST_STEPS = 60_000;

    private final SchemaPool pool;
    private final Patterns patterns;
    private final Formats formats;
    private final boolean strict;
    private final Map<List<Integer>, Answer> known = new HashMap<>();
    private final Map<List<Integer>, Integer> open = new HashMap<>();
    private int lowestAssumed = Integer.MAX_VALUE;
    private int steps;

    /**
     * @param strict whether a producer may send, by chance, a property that only the consumer declares
     */
    public Solver(SchemaPool pool, Patterns patterns, Formats formats, boolean strict) {
        this.pool = pool;
        this.patterns = patterns;
        this.formats = formats;
        this.strict = strict;
    }

    /** A value that fulfils all literals; begins with a fresh allowance of steps. */
    public Answer search(List<Literal> literals) {
        steps = 0;
        open.clear();
        lowestAssumed = Integer.MAX_VALUE;
        return solve(literals);
    }

    SchemaPool pool() {
        return pool;
    }

    Patterns patterns() {
        return patterns;
    }

    Evaluator evaluator() {
        return new Evaluator(patterns, formats);
    }

    boolean isStrict() {
        return strict;
    }

    /** As a part of a search that is under way. */
    Answer solve(List<Literal> literals) {
        Set<Literal> goal = new LinkedHashSet<>();
        for (Literal literal : literals) {
            if (literal.accepts()
                    ? literal.schema().acceptsNothing()
                    : literal.schema().acceptsAll()) {
                return Answer.EMPTY;
            }
            if (!(literal.accepts()
                    ? literal.schema().acceptsAll()
                    : literal.schema().acceptsNothing())) {
                goal.add(literal);
            }
        }
        List<Integer> key = goal.stream().map(this::code).distinct().sorted().toList();
        Answer answer = known.get(key);
        if (answer != null) {
            return answer;
        }
        Integer assumed = open.get(key);
        if (assumed != null) {
            lowestAssumed = Math.min(lowestAssumed, assumed);
            return Answer.EMPTY;
        }
        int depth = open.size();
        int outer = lowestAssumed;
        lowestAssumed = Integer.MAX_VALUE;
        open.put(key, depth);
        answer = anyType(List.copyOf(goal));
        open.remove(key);
        if (answer instanceof Answer.Found || answer instanceof Answer.Empty && lowestAssumed >= depth) {
            known.put(key, answer);
            lowestAssumed = outer;
        } else {
            lowestAssumed = Math.min(outer, lowestAssumed >= depth ? Integer.MAX_VALUE : lowestAssumed);
        }
        return answer;
    }

    private int code(Literal literal) {
        return literal.schema().id() * 4 + (literal.accepts() ? 2 : 0) + (literal.producer() && !strict ? 1 : 0);
    }

    private Answer anyType(List<Literal> goal) {
        Set<JsonType> types = JsonType.all();
        Set<Schema> accepting = new HashSet<>();
        for (Literal literal : goal) {
            if (literal.accepts()) {
                types.retainAll(SchemaPool.types(literal.schema()));
                accepting.add(literal.schema());
            }
        }
        if (goal.stream().anyMatch(literal -> !literal.accepts() && accepting.contains(literal.schema()))) {
            return Answer.EMPTY;
        }
        Answer answer = Answer.EMPTY;
        for (JsonType type : types) {
            Constraints facts = new Constraints(pool, type);
            if (facts.add(goal)) {
                answer = answer.or(search(facts, goal));
            }
            if (answer instanceof Answer.Found) {
                return answer;
            }
        }
        return answer;
    }

    private Answer search(Constraints facts, List<Literal> goal) {
        if (++steps > MOST_STEPS) {
            return new Answer.Unknown("the alternatives of the two schemas combine in too many ways");
        }
        Choice narrowest = null;
        for (int i = 0; i < facts.choices().size(); i++) {
            Choice choice = facts.choices().get(i);
            List<List<Literal>> left = new ArrayList<>();
            boolean taken = false;
            for (List<Literal> alternative : choice.alternatives()) {
                Truth truth = facts.truth(alternative);
                taken |= truth == Truth.TRUE;
                if (truth == Truth.UNKNOWN) {
                    left.add(alternative);
                }
            }
            if (taken) {
                return search(facts.without(choice), goal);
            }
            if (left.isEmpty()) {
                return Answer.EMPTY;
            }
            if (left.size() == 1) {
                Constraints next = facts.without(choice);
                return next.add(left.get(0)) ? search(next, goal) : Answer.EMPTY;
            }
            if (narrowest == null || left.size() < narrowest.alternatives().size()) {
                narrowest = choice;
            }
        }
        if (narrowest == null || facts.type() != JsonType.ARRAY) {
            Answer plain = plain(facts, goal, narrowest != null);
            if (narrowest == null || plain instanceof Answer.Empty) {
                return plain;
            }
        }
        Answer answer = Answer.EMPTY;
        for (List<Literal> alternative : narrowest.alternatives()) {
            Constraints next = facts.without(narrowest);
            if (facts.truth(alternative) != Truth.FALSE && next.add(alternative)) {
                answer = answer.or(search(next, goal));
            }
            if (answer instanceof Answer.Found) {
                return answer;
            }
        }
        return answer;
    }

    /** A value for plain assertions alone; while choices are open, whether there can be one. */
    private Answer plain(Constraints facts, List<Literal> goal, boolean choicesOpen) {
        List<Atom.Values> listed = facts.holding(Atom.Values.class);
        if (!listed.isEmpty()) {
            return listed(facts, listed.get(0));
        }
        return switch (facts.type()) {
            case NULL -> listed(facts, new Atom.Values(Set.of(SchemaValues.FACTORY.nullNode())));
            case BOOLEAN ->
                listed(
                        facts,
                        new Atom.Values(Set.of(
                                SchemaValues.FACTORY.booleanNode(true), SchemaValues.FACTORY.booleanNode(false))));
            case NUMBER -> new NumberSearch(this, facts).find();
            case STRING -> new TextSearch(this, facts).find();
            case ARRAY -> new ArraySearch(this, facts).find();
            case OBJECT ->
                choicesOpen
                        ? new ObjectSearch(this, facts, goal).possible()
                        : new ObjectSearch(this, facts, goal).find();
        };
    }

    private Answer listed(Constraints facts, Atom.Values values) {
        Answer answer = Answer.EMPTY;
        for (JsonNode value : values.values()) {
            if (JsonType.of(value) == facts.type()) {
                Truth truth = fulfils(facts, value);
                if (truth == Truth.TRUE) {
                    return new Answer.Found(value);
                }
                answer = truth == Truth.UNKNOWN ? new Answer.Found(value) : answer;
            }
        }
        return answer;
    }

    /** Whether a value fulfils all plain assertions. */
    Truth fulfils(Constraints facts, JsonNode value) {
        Evaluator evaluator = evaluator();
        return facts.all()
                .filter(fact -> !(fact.holds() && isUnknownFormat(fact.atom())))
                .map(fact -> fact.holds()
                        ? evaluator.holds(fact.atom(), value)
                        : evaluator.holds(fact.atom(), value).not())
                .reduce(Truth.TRUE, Truth::and);
    }

    /** A format without a known meaning bounds nothing that could be seen; that a value breaks it cannot be shown. */
    private static boolean isUnknownFormat(Atom atom) {
        return atom instanceof Atom.Format format && !Formats.isKnown(format.name());
    }
}
