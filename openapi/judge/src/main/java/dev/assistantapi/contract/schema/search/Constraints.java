package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.assertion.SchemaPool;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must hold for a value of one type: plain assertions that hold or fail, and choices that are still open. Composites are taken
 * apart as they come; negation goes inwards until it stands before a plain assertion.
 */
final class Constraints {

    /** An assertion that must hold, or must fail. */
    record Fact(Atom atom, boolean holds, boolean producer) {}

    /** Alternatives, one of which must be taken. */
    record Choice(List<List<Literal>> alternatives) {}

    private final SchemaPool pool;
    private final JsonType type;
    private final Map<Atom, Fact> facts;
    private final List<Choice> choices;

    Constraints(SchemaPool pool, JsonType type) {
        this(pool, type, new LinkedHashMap<>(), new ArrayList<>());
    }

    private Constraints(SchemaPool pool, JsonType type, Map<Atom, Fact> facts, List<Choice> choices) {
        this.pool = pool;
        this.type = type;
        this.facts = facts;
        this.choices = choices;
    }

    JsonType type() {
        return type;
    }

    List<Choice> choices() {
        return choices;
    }

    Stream<Fact> all() {
        return facts.values().stream();
    }

    <T extends Atom> List<T> holding(Class<T> kind) {
        return all().filter(fact -> fact.holds && kind.isInstance(fact.atom))
                .map(fact -> kind.cast(fact.atom))
                .toList();
    }

    <T extends Atom> List<T> failing(Class<T> kind) {
        return all().filter(fact -> !fact.holds && kind.isInstance(fact.atom))
                .map(fact -> kind.cast(fact.atom))
                .toList();
    }

    /** What is left of a range by all assertions of a kind, those that hold and those that fail. */
    <A extends Atom, R> R narrowed(Class<A> kind, R widest, Narrowing<A, R> narrowing) {
        R range = widest;
        for (Fact fact : facts.values()) {
            if (kind.isInstance(fact.atom)) {
                range = narrowing.by(range, kind.cast(fact.atom), fact.holds);
            }
        }
        return range;
    }

    /** What one assertion leaves of a range. */
    interface Narrowing<A extends Atom, R> {
        R by(R range, A atom, boolean holds);
    }

    /** The same, without a choice that is about to be made. */
    Constraints without(Choice made) {
        List<Choice> left = new ArrayList<>(choices);
        left.remove(made);
        return new Constraints(pool, type, new LinkedHashMap<>(facts), left);
    }

    boolean add(List<Literal> literals) {
        return literals.stream().allMatch(this::add);
    }

    /** Adds what must hold; false when that contradicts what is known. */
    boolean add(Literal literal) {
        if (literal.accepts()) {
            return literal.schema().atoms().stream().allMatch(atom -> add(atom, true, literal.producer()));
        }
        List<Atom> open = new ArrayList<>();
        for (Atom atom : literal.schema().atoms()) {
            Truth truth = truth(atom);
            if (truth == Truth.FALSE) {
                return true;
            }
            if (truth == Truth.UNKNOWN) {
                open.add(atom);
            }
        }
        if (open.size() == 1) {
            return add(open.get(0), false, literal.producer());
        }
        if (!open.isEmpty()) {
            choices.add(new Choice(open.stream()
                    .map(atom -> List.of(new Literal(pool.of(atom), false, literal.producer())))
                    .toList()));
        }
        return !open.isEmpty();
    }

    /** Evaluates an alternative against the facts so far: it holds, it cannot hold, or that is open. */
    Truth truth(List<Literal> alternative) {
        Truth all = Truth.TRUE;
        for (Literal literal : alternative) {
            Truth one = Truth.TRUE;
            for (Atom atom : literal.schema().atoms()) {
                one = one.and(truth(atom));
            }
            all = all.and(literal.accepts() ? one : one.not());
        }
        return all;
    }

    private Truth truth(Atom atom) {
        if (atom.about() != null && atom.about() != type) {
            return Truth.TRUE;
        }
        if (atom instanceof Atom.Types types) {
            return Truth.of(types.types().contains(type));
        }
        if (atom instanceof Atom.Values values
                && values.values().stream().noneMatch(value -> JsonType.of(value) == type)) {
            return Truth.FALSE;
        }
        @Nullable Fact known = facts.get(atom);
        return known == null ? Truth.UNKNOWN : Truth.of(known.holds);
    }

    private boolean add(Atom atom, boolean holds, boolean producer) {
        Truth known = truth(atom);
        if (known != Truth.UNKNOWN) {
            return (known == Truth.TRUE) == holds;
        }
        facts.put(atom, new Fact(atom, holds, producer));
        return atom.accept(new Added(holds, producer));
    }

    /** Takes a composite apart; false when that contradicts what is known. Plain assertions are left to the searches. */
    private final class Added implements Atom.Visitor<Boolean> {

        private final boolean holds;
        private final boolean producer;

        Added(boolean holds, boolean producer) {
            this.holds = holds;
            this.producer = producer;
        }

        @Override
        public Boolean number(Atom.OfNumber atom) {
            return true;
        }

        @Override
        public Boolean string(Atom.OfString atom) {
            return true;
        }

        @Override
        public Boolean array(Atom.OfArray atom) {
            return true;
        }

        @Override
        public Boolean object(Atom.OfObject atom) {
            return true;
        }

        @Override
        public Boolean types(Atom.Types atom) {
            return true; // known for each type: truth(Atom)
        }

        @Override
        public Boolean values(Atom.Values atom) {
            return true;
        }

        @Override
        public Boolean anyOf(Atom.AnyOf atom) {
            List<Literal> literals = atom.schemas().stream()
                    .map(schema -> new Literal(schema, holds, producer))
                    .toList();
            return holds ? choose(literals.stream().map(List::of).toList()) : add(literals);
        }

        @Override
        public Boolean oneOf(Atom.OneOf atom) {
            return choose(holds ? exactlyOne(atom, producer) : noneOrTwo(atom, producer));
        }

        @Override
        public Boolean not(Atom.Not atom) {
            return add(new Literal(atom.schema(), !holds, producer));
        }

        @Override
        public Boolean conditional(Atom.Conditional atom) {
            Literal condition = new Literal(atom.condition(), true, producer);
            return choose(List.of(
                    List.of(condition, new Literal(atom.then(), holds, producer)),
                    List.of(condition.refusing(), new Literal(atom.otherwise(), holds, producer))));
        }

        @Override
        public Boolean recursive(Atom.Recursive atom) {
            return add(new Literal(atom.target().schema(), holds, producer));
        }

        @Override
        public Boolean opaque(Atom.Opaque atom) {
            return true;
        }
    }

    private boolean choose(List<List<Literal>> alternatives) {
        choices.add(new Choice(alternatives));
        return true;
    }

    private static List<List<Literal>> exactlyOne(Atom.OneOf oneOf, boolean producer) {
        List<List<Literal>> alternatives = new ArrayList<>();
        for (int chosen = 0; chosen < oneOf.schemas().size(); chosen++) {
            List<Literal> literals = new ArrayList<>();
            for (int i = 0; i < oneOf.schemas().size(); i++) {
                literals.add(
                        i == chosen ? 0 : literals.size(),
                        new Literal(oneOf.schemas().get(i), i == chosen, producer));
            }
            alternatives.add(literals);
        }
        return alternatives;
    }

    private static List<List<Literal>> noneOrTwo(Atom.OneOf oneOf, boolean producer) {
        List<List<Literal>> alternatives = new ArrayList<>();
        alternatives.add(oneOf.schemas().stream()
                .map(schema -> new Literal(schema, false, producer))
                .toList());
        for (int i = 0; i < oneOf.schemas().size(); i++) {
            for (int j = i + 1; j < oneOf.schemas().size(); j++) {
                alternatives.add(List.of(
                        new Literal(oneOf.schemas().get(i), true, producer),
                        new Literal(oneOf.schemas().get(j), true, producer)));
            }
        }
        return alternatives;
    }
}
