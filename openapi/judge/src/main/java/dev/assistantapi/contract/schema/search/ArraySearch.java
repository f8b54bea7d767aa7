package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Looks for an array: which items must be there, what each must fulfil, and how many {@code contains} must count. */
final class ArraySearch {

    private static final int LONGEST = 100_000;
    private static final int LONGEST_UNIQUE = 3_000;
    private static final int MOST_COUNTED = 40;
    private static final int MOST_TRIES = 20_000;

    private final Solver solver;
    private final Constraints facts;
    private final boolean distinct;
    private final int heads;
    private final long min;
    private final long max;
    private int tries;

    /** Something that must be wrong with an item at {@code index}, or at or behind it. */
    private record Duty(int index, boolean exactly, Literal refused) {}

    /** What an assertion says of the number of items. What else arrays are told is asked for where it is needed. */
    private record Size(CountRange range, boolean holds) implements Atom.ArrayVisitor<CountRange> {

        @Override
        public CountRange minItems(Atom.MinItems atom) {
            return range.atLeast(atom.bound(), holds);
        }

        @Override
        public CountRange maxItems(Atom.MaxItems atom) {
            return range.atMost(atom.bound(), holds);
        }

        @Override
        public CountRange uniqueItems() {
            return range; // distinct
        }

        @Override
        public CountRange prefixItem(Atom.PrefixItem atom) {
            return range; // heads, Duty
        }

        @Override
        public CountRange items(Atom.Items atom) {
            return range; // heads, Duty
        }

        @Override
        public CountRange contains(Atom.Contains atom) {
            return range; // Count
        }
    }

    ArraySearch(Solver solver, Constraints facts) {
        this.solver = solver;
        this.facts = facts;
        CountRange size = facts.narrowed(
                Atom.OfArray.class, CountRange.ANY, (known, atom, holds) -> atom.acceptArray(new Size(known, holds)));
        min = size.min();
        max = size.max();
        distinct = !facts.holding(Atom.UniqueItems.class).isEmpty();
        heads = facts.all()
                .mapToInt(fact -> fact.atom() instanceof Atom.PrefixItem item
                        ? item.index() + 1
                        : fact.atom() instanceof Atom.Items items ? items.from() : 0)
                .max()
                .orElse(0);
    }

    Answer find() {
        if (min > max) {
            return Answer.EMPTY;
        }
        List<Duty> duties = new ArrayList<>();
        facts.all().filter(fact -> !fact.holds()).forEach(fact -> {
            if (fact.atom() instanceof Atom.PrefixItem item) {
                duties.add(new Duty(item.index(), true, new Literal(item.schema(), false, fact.producer())));
            } else if (fact.atom() instanceof Atom.Items items) {
                duties.add(new Duty(items.from(), false, new Literal(items.schema(), false, fact.producer())));
            }
        });
        Answer answer = Answer.EMPTY;
        for (List<Count> counts : Count.ways(facts)) {
            answer = answer.or(place(duties, new ArrayList<>(), counts));
            if (answer instanceof Answer.Found) {
                return confirmed(answer);
            }
        }
        return answer;
    }

    private Answer confirmed(Answer answer) {
        return answer instanceof Answer.Found found && solver.fulfils(facts, found.value()) == Truth.FALSE
                ? new Answer.Unknown("the items depend on one another in a way that was not resolved")
                : answer;
    }

    /** Gives each duty a place, in all ways that differ. */
    private Answer place(List<Duty> duties, List<Integer> places, List<Count> counts) {
        if (places.size() == duties.size()) {
            return twins(duties, places, counts);
        }
        Duty duty = duties.get(places.size());
        Set<Integer> options = new LinkedHashSet<>();
        options.add(duty.index());
        if (!duty.exactly()) {
            for (int i = duty.index(); i <= heads + places.size(); i++) {
                options.add(i);
            }
        }
        Answer answer = Answer.EMPTY;
        for (int option : options) {
            if (option < max) {
                List<Integer> more = new ArrayList<>(places);
                more.add(option);
                answer = answer.or(place(duties, more, counts));
            }
            if (answer instanceof Answer.Found) {
                return answer;
            }
        }
        return answer;
    }

    /** Where items must not be all distinct, two are made the same. */
    private Answer twins(List<Duty> duties, List<Integer> places, List<Count> counts) {
        if (facts.failing(Atom.UniqueItems.class).isEmpty()) {
            return fill(duties, places, counts, -1, -1);
        }
        Answer answer = Answer.EMPTY;
        for (int first = 0; first <= heads; first++) {
            for (int second = first + 1; second <= heads + 1 && second < max; second++) {
                answer = answer.or(fill(duties, places, counts, first, second));
                if (answer instanceof Answer.Found) {
                    return answer;
                }
            }
        }
        return answer;
    }

    private Answer fill(List<Duty> duties, List<Integer> places, List<Count> counts, int first, int second) {
        int last = places.stream().mapToInt(Integer::intValue).max().orElse(-1);
        long length = Math.max(min, Math.max(last, second) + 1L);
        if (length > max) {
            return Answer.EMPTY;
        }
        if (length > (distinct ? LONGEST_UNIQUE : LONGEST)) {
            return new Answer.Unknown("it takes an array of " + length + " items");
        }
        List<List<Literal>> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add(item(i, duties, places));
        }
        if (first >= 0) {
            items.get(first).addAll(items.get(second));
        }
        if (counts.isEmpty()) {
            return values(items, first, second);
        }
        long needed = counts.stream().mapToLong(Count::min).sum();
        if (needed > MOST_COUNTED || first >= 0) {
            return new Answer.Unknown("contains counts more items than are tried");
        }
        Answer answer = Answer.EMPTY;
        for (long more = 0; more <= needed + heads && items.size() <= max; more++) { // the heads may be none that count
            answer = answer.or(count(items, 0, counts, new long[counts.size()]));
            if (answer instanceof Answer.Found) {
                return answer;
            }
            items.add(item(items.size(), duties, places));
        }
        return answer;
    }

    private List<Literal> item(int index, List<Duty> duties, List<Integer> places) {
        List<Literal> literals = new ArrayList<>();
        facts.all().filter(Constraints.Fact::holds).forEach(fact -> {
            if (fact.atom() instanceof Atom.PrefixItem item && item.index() == index) {
                literals.add(new Literal(item.schema(), true, fact.producer()));
            } else if (fact.atom() instanceof Atom.Items rest && rest.from() <= index) {
                literals.add(new Literal(rest.schema(), true, fact.producer()));
            }
        });
        for (int i = 0; i < duties.size(); i++) {
            if (places.get(i) == index) {
                literals.add(duties.get(i).refused());
            }
        }
        return literals;
    }

    /** Decides, item by item, which of the counted schemas accepts it. */
    private Answer count(List<List<Literal>> items, int index, List<Count> counts, long[] counted) {
        if (++tries > MOST_TRIES) {
            return new Answer.Unknown("contains can be fulfilled in too many ways");
        }
        if (index == items.size()) {
            for (int i = 0; i < counted.length; i++) {
                if (counted[i] < counts.get(i).min()
                        || counted[i] > counts.get(i).max()) {
                    return Answer.EMPTY;
                }
            }
            return values(items, -1, -1);
        }
        Answer answer = Answer.EMPTY;
        for (int signs = (1 << counts.size()) - 1; signs >= 0; signs--) {
            List<Literal> literals = new ArrayList<>(items.get(index));
            long[] next = counted.clone();
            boolean tooMany = false;
            for (int i = 0; i < counts.size(); i++) {
                boolean accepts = (signs & 1 << i) != 0;
                literals.add(
                        accepts
                                ? counts.get(i).literal()
                                : counts.get(i).literal().refusing());
                next[i] += accepts ? 1 : 0;
                tooMany |= next[i] > counts.get(i).max();
            }
            if (!tooMany && !(solver.solve(literals) instanceof Answer.Empty)) {
                List<List<Literal>> longer = new ArrayList<>(items);
                longer.set(index, literals);
                answer = answer.or(count(longer, index + 1, counts, next));
            }
            if (answer instanceof Answer.Found) {
                return answer;
            }
        }
        return answer;
    }

    private Answer values(List<List<Literal>> items, int first, int second) {
        ArrayNode array = SchemaValues.FACTORY.arrayNode();
        Set<JsonNode> used = new LinkedHashSet<>();
        boolean alike = items.stream().distinct().count() <= 1;
        @Nullable List<Literal> before = null;
        Answer answer = Answer.EMPTY;
        for (int i = 0; i < items.size(); i++) {
            List<Literal> literals = items.get(i);
            if (i == second) {
                array.add(array.get(first));
                continue;
            }
            if (distinct && !used.isEmpty()) {
                List<Literal> others = new ArrayList<>(literals);
                others.add(new Literal(solver.pool().values(used), false, false));
                answer = solver.solve(others);
            } else if (!literals.equals(before)) {
                answer = solver.solve(literals);
            }
            before = literals;
            if (!(answer instanceof Answer.Found found)) {
                boolean proven = !distinct || alike || solver.solve(literals) instanceof Answer.Empty;
                return answer instanceof Answer.Empty && !proven
                        ? new Answer.Unknown("distinct items were not found")
                        : answer;
            }
            array.add(found.value());
            used.add(found.value());
        }
        return new Answer.Found(array);
    }
}
