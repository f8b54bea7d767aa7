package dev.assistantapi.client.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what a caller passes into the values that {@link Json} reads: immutable at every depth, each number in one form. */
final class JsonValues {

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private JsonValues() {}

    static @Nullable Object copyOf(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof JsonObject object) {
            return object.members().asMap();
        }
        if (value instanceof Map<?, ?> members) {
            return object(members);
        }
        if (value instanceof Collection<?> items) {
            return array(items);
        }
        return value.toString();
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> members) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((name, value) -> copy.put(name.toString(), copyOf(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static List<@Nullable Object> array(Collection<?> items) {
        List<@Nullable Object> copy = new ArrayList<>(items.size());
        items.forEach(item -> copy.add(copyOf(item)));
        return Collections.unmodifiableList(copy);
    }

    private static Number number(Number number) {
        if (number instanceof BigDecimal) {
            return number;
        }
        if (number instanceof BigInteger integer) {
            return integer.compareTo(MIN_LONG) < 0 || integer.compareTo(MAX_LONG) > 0
                    ? integer
                    : integer(integer.longValue());
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return integer(number.longValue());
        }
        // NaN and the infinities are no JSON numbers; this throws NumberFormatException for them.
        return new BigDecimal(number.toString());
    }

    private static Number integer(long value) {
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }
}
