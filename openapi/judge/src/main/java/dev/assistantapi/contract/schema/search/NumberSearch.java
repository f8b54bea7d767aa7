package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for a number between bounds, on and off the multiples of others. */
final class NumberSearch {

    private static final int MOST_MULTIPLES = 4_000;

    private final Solver solver;
    private final Constraints facts;
    private final @Nullable BigDecimal low;
    private final @Nullable BigDecimal high;
    private final @Nullable BigDecimal step;

    /** What an assertion says of where the number is. That one fails to be a multiple is left to the candidates. */
    private record Narrowed(NumberRange range, boolean holds) implements Atom.NumberVisitor<NumberRange> {

        @Override
        public NumberRange whole() {
            return holds ? range.multiplesOf(BigDecimal.ONE) : range;
        }

        @Override
        public NumberRange minimum(Atom.Minimum atom) {
            return holds ? range.from(atom.bound()) : range.to(atom.bound());
        }

        @Override
        public NumberRange maximum(Atom.Maximum atom) {
            return holds ? range.to(atom.bound()) : range.from(atom.bound());
        }

        @Override
        public NumberRange multipleOf(Atom.MultipleOf atom) {
            return holds ? range.multiplesOf(atom.factor()) : range;
        }
    }

    NumberSearch(Solver solver, Constraints facts) {
        this.solver = solver;
        this.facts = facts;
        NumberRange range = facts.narrowed(
                Atom.OfNumber.class,
                NumberRange.ANY,
                (known, atom, holds) -> atom.acceptNumber(new Narrowed(known, holds)));
        low = range.low();
        high = range.high();
        step = range.step();
    }

    Answer find() {
        if (low != null && high != null && low.compareTo(high) > 0) {
            return Answer.EMPTY;
        }
        return step == null ? between() : multiples(step);
    }

    /** Without a step, an interval that is not a point has more numbers than the finitely many that other assertions take away. */
    private Answer between() {
        Set<BigDecimal> candidates = new LinkedHashSet<>();
        if (low != null && high != null && low.compareTo(high) == 0) {
            candidates.add(low);
            return first(candidates, Answer.EMPTY);
        }
        BigDecimal from = low != null ? low : high != null ? high.subtract(BigDecimal.valueOf(1000)) : BigDecimal.ZERO;
        BigDecimal to = high != null ? high : from.add(BigDecimal.valueOf(1000));
        if (low != null) {
            candidates.add(low);
            candidates.add(low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE));
        }
        if (high != null) {
            candidates.add(high);
            candidates.add(high.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE));
        }
        candidates.add(BigDecimal.ZERO);
        candidates.add(BigDecimal.ONE);
        candidates.add(new BigDecimal("0.5"));
        BigDecimal width = to.subtract(from);
        long taken = facts.all().filter(fact -> !fact.holds()).count() + 3;
        for (int part : new int[] {2, 3, 7, 11, 13, 17, 19}) {
            for (int i = 1; i < Math.min(part, taken + 2); i++) {
                candidates.add(from.add(width.multiply(BigDecimal.valueOf(i))
                        .divide(BigDecimal.valueOf(part), Math.max(width.scale(), 0) + 20, RoundingMode.HALF_UP)));
            }
        }
        BigDecimal tenth = width.movePointLeft(1);
        long excluded = facts.failing(Atom.Values.class).stream()
                .mapToLong(values -> values.values().size())
                .sum();
        for (int i = 1; i < Math.min(excluded + 20, 2_000); i++) {
            candidates.add(
                    from.add(tenth.divide(BigDecimal.valueOf(i + 1L), tenth.scale() + 20, RoundingMode.HALF_UP)));
        }
        return first(candidates, new Answer.Unknown("no number was found between the bounds"));
    }

    private Answer multiples(BigDecimal of) {
        boolean offTheirMultiples = facts.failing(Atom.MultipleOf.class).stream()
                        .anyMatch(other -> of.remainder(other.factor()).signum() == 0)
                || !facts.failing(Atom.Whole.class).isEmpty() && SchemaValues.isWhole(of);
        if (offTheirMultiples) {
            return Answer.EMPTY;
        }
        @Nullable
        BigInteger first =
                low == null ? null : low.divide(of, 0, RoundingMode.CEILING).toBigInteger();
        @Nullable
        BigInteger last =
                high == null ? null : high.divide(of, 0, RoundingMode.FLOOR).toBigInteger();
        if (first != null && last != null && first.compareTo(last) > 0) {
            return Answer.EMPTY;
        }
        List<BigDecimal> candidates = new ArrayList<>();
        boolean all = false;
        for (int i = 0; i < MOST_MULTIPLES && !all; i++) {
            BigInteger offset = BigInteger.valueOf(i);
            if (first != null) {
                BigInteger index = first.add(offset);
                all = last != null && index.compareTo(last) > 0;
                if (!all) {
                    candidates.add(of.multiply(new BigDecimal(index)));
                }
            } else if (last != null) {
                candidates.add(of.multiply(new BigDecimal(last.subtract(offset))));
            } else {
                candidates.add(of.multiply(new BigDecimal(offset)));
                candidates.add(of.multiply(new BigDecimal(offset.negate())));
            }
        }
        boolean complete = all || repeats(of).compareTo(BigInteger.valueOf(MOST_MULTIPLES)) < 0;
        return first(
                candidates, complete ? Answer.EMPTY : new Answer.Unknown("the multiples repeat only after very many"));
    }

    /** After how many multiples, at the most, everything that is excluded has been seen. */
    private BigInteger repeats(BigDecimal of) {
        BigDecimal period = of;
        for (Atom.MultipleOf other : facts.failing(Atom.MultipleOf.class)) {
            period = NumberRange.commonMultiple(period, other.factor());
        }
        if (!facts.failing(Atom.Whole.class).isEmpty()) {
            period = NumberRange.commonMultiple(period, BigDecimal.ONE);
        }
        long excluded = facts.failing(Atom.Values.class).stream()
                        .mapToLong(values -> values.values().size())
                        .sum()
                + 2;
        return period.divide(of, 0, RoundingMode.CEILING).toBigInteger().multiply(BigInteger.valueOf(excluded + 1));
    }

    private Answer first(Iterable<BigDecimal> candidates, Answer otherwise) {
        for (BigDecimal candidate : candidates) {
            if (solver.fulfils(facts, SchemaValues.number(candidate)) == Truth.TRUE) {
                return new Answer.Found(SchemaValues.number(candidate));
            }
        }
        boolean opaque = facts.all().anyMatch(fact -> fact.atom() instanceof Atom.Opaque);
        return opaque ? new Answer.Unknown("an assertion about numbers is not understood") : otherwise;
    }
}
