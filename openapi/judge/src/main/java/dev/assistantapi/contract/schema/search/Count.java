package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import java.util.ArrayList;
import java.util.List;

/**
 * How many items a schema accepts.
 *
 * @param literal accepts the items that count
 * @param min the least number of them
 * @param max the greatest; {@link Long#MAX_VALUE} for no bound
 */
record Count(Literal literal, long min, long max) {

    /** Each way to fulfil all that {@code contains} says: one that must fail has too few, or too many. */
    static List<List<Count>> ways(Constraints facts) {
        List<List<Count>> ways = new ArrayList<>(List.of(List.of()));
        facts.all().forEach(fact -> {
            if (fact.atom() instanceof Atom.Contains contains) {
                Literal literal = new Literal(contains.schema(), true, fact.producer());
                List<Count> options = new ArrayList<>();
                if (fact.holds()) {
                    options.add(new Count(literal, contains.min(), contains.max()));
                } else {
                    if (contains.min() > 0) {
                        options.add(new Count(literal, 0, contains.min() - 1));
                    }
                    if (contains.max() < Long.MAX_VALUE) {
                        options.add(new Count(literal, contains.max() + 1, Long.MAX_VALUE));
                    }
                }
                List<List<Count>> before = List.copyOf(ways);
                ways.clear();
                for (List<Count> way : before) {
                    for (Count option : options) {
                        List<Count> longer = new ArrayList<>(way);
                        longer.add(option);
                        ways.add(longer);
                    }
                }
            }
        });
        return ways;
    }
}
