package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.value.SchemaValues;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where a number may be. Whether a bound itself is in the range is for the evaluator to say.
 *
 * @param low the least value; null for none
 * @param high the greatest value; null for none
 * @param step what the number is a multiple of; null if of nothing
 */
record NumberRange(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal step) {

    static final NumberRange ANY = new NumberRange(null, null, null);

    NumberRange from(BigDecimal bound) {
        return new NumberRange(low == null ? bound : low.max(bound), high, step);
    }

    NumberRange to(BigDecimal bound) {
        return new NumberRange(low, high == null ? bound : high.min(bound), step);
    }

    NumberRange multiplesOf(BigDecimal factor) {
        return new NumberRange(low, high, step == null ? factor : commonMultiple(step, factor));
    }

    static BigDecimal commonMultiple(BigDecimal a, BigDecimal b) {
        int scale = Math.max(Math.max(a.scale(), b.scale()), 0);
        BigInteger left = a.movePointRight(scale).toBigInteger();
        BigInteger right = b.movePointRight(scale).toBigInteger();
        BigInteger common = left.divide(left.gcd(right)).multiply(right);
        return SchemaValues.plain(new BigDecimal(common).movePointLeft(scale));
    }
}
