package dev.assistantapi.client.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms in which the generated classes show JSON values. */
public final class Decoders {

    /** Of an integer that is written as a power of ten; more would fill the memory. */
    private static final int MAX_DIGITS = 10_000;

    /** Any value but {@code null}. */
    public static final Decoder<Object> ANY = Optional::ofNullable;

    /** A string. */
    public static final Decoder<String> STRING = as(String.class);

    /** A boolean. */
    public static final Decoder<Boolean> BOOLEAN = as(Boolean.class);

    /** A number. */
    public static final Decoder<BigDecimal> DECIMAL =
            value -> as(Number.class).decode(value).map(Decoders::decimal);

    /** An integer of 32 bits. */
    public static final Decoder<Integer> INTEGER = value -> exact(value, BigDecimal::intValueExact);

    /** An integer of 64 bits. */
    public static final Decoder<Long> LONG = value -> exact(value, BigDecimal::longValueExact);

    /** An integer of any size. */
    public static final Decoder<BigInteger> BIG_INTEGER = value -> exact(value, Decoders::integer);

    /** A number of 32 bits. */
    public static final Decoder<Float> FLOAT = value -> DECIMAL.decode(value).map(BigDecimal::floatValue);

    /** A number of 64 bits. */
    public static final Decoder<Double> DOUBLE = value -> DECIMAL.decode(value).map(BigDecimal::doubleValue);

    /** A URI (RFC 3986). */
    public static final Decoder<java.net.URI> URI = parsed(java.net.URI::create);

    /** A date and time with an offset (RFC 3339). */
    public static final Decoder<Instant> INSTANT = parsed(Instant::parse);

    /** A date (RFC 3339). */
    public static final Decoder<LocalDate> DATE = parsed(LocalDate::parse);

    /** An object of which the contract names no member. */
    public static final Decoder<Map<String, @Nullable Object>> OBJECT =
            value -> JsonMembers.ofValue(value).map(JsonMembers::asMap);

    private Decoders() {}

    /**
     * An object of which the contract names members.
     *
     * @param <T> its class
     * @param view makes one of its members
     * @return reads such objects
     */
    public static <T> Decoder<T> object(Function<JsonMembers, T> view) {
        return value -> JsonMembers.ofValue(value).map(view);
    }

    /**
     * A string with a class of its own.
     *
     * @param <T> the class
     * @param factory makes one of the string
     * @return reads such strings
     */
    public static <T> Decoder<T> string(Function<String, T> factory) {
        return value -> STRING.decode(value).map(factory);
    }

    /**
     * An array.
     *
     * @param <T> the form of its items
     * @param item reads an item
     * @return reads arrays of which all items have the form
     */
    public static <T> Decoder<List<T>> list(Decoder<T> item) {
        return value -> as(List.class).decode(value).flatMap(items -> items(items, item, false));
    }

    /**
     * An array with {@code null} for some items.
     *
     * @param <T> the form of the others
     * @param item reads an item
     * @return reads arrays of which all items have the form or are {@code null}
     */
    public static <T> Decoder<List<@Nullable T>> listWithNulls(Decoder<T> item) {
        return value -> as(List.class).decode(value).flatMap(items -> items(items, item, true));
    }

    /**
     * An object of which all members have one form.
     *
     * @param <T> the form
     * @param member reads a member
     * @return reads objects of which all members have the form
     */
    public static <T> Decoder<Map<String, T>> map(Decoder<T> member) {
        return value -> OBJECT.decode(value).flatMap(members -> members(members, member, false));
    }

    /**
     * An object with {@code null} for some members.
     *
     * @param <T> the form of the others
     * @param member reads a member
     * @return reads objects of which all members have the form or are {@code null}
     */
    public static <T> Decoder<Map<String, @Nullable T>> mapWithNulls(Decoder<T> member) {
        return value -> OBJECT.decode(value).flatMap(members -> members(members, member, true));
    }

    private static <T> Optional<List<@Nullable T>> items(List<?> items, Decoder<T> decoder, boolean withNulls) {
        List<@Nullable T> decoded = new ArrayList<>(items.size());
        for (Object item : items) {
            Optional<T> one = decoder.decode(item);
            if (one.isEmpty() && !(withNulls && item == null)) {
                return Optional.empty();
            }
            decoded.add(one.orElse(null));
        }
        return Optional.of(Collections.unmodifiableList(decoded));
    }

    private static <T> Optional<Map<String, @Nullable T>> members(
            Map<String, @Nullable Object> members, Decoder<T> decoder, boolean withNulls) {
        Map<String, @Nullable T> decoded = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> member : members.entrySet()) {
            Optional<T> one = decoder.decode(member.getValue());
            if (one.isEmpty() && !(withNulls && member.getValue() == null)) {
                return Optional.empty();
            }
            decoded.put(member.getKey(), one.orElse(null));
        }
        return Optional.of(Collections.unmodifiableMap(decoded));
    }

    private static <T> Decoder<T> as(Class<T> type) {
        return value -> type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    private static <T> Decoder<T> parsed(Function<String, T> parser) {
        return value -> STRING.decode(value).flatMap(text -> attempt(text, parser));
    }

    private static <T> Optional<T> exact(@Nullable Object value, Function<BigDecimal, T> conversion) {
        return DECIMAL.decode(value).flatMap(number -> attempt(number, conversion));
    }

    private static <A, T> Optional<T> attempt(A value, Function<A, T> conversion) {
        try {
            return Optional.of(conversion.apply(value));
        } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    private static BigInteger integer(BigDecimal number) {
        if (number.scale() < -MAX_DIGITS) {
            throw new ArithmeticException("too many digits");
        }
        return number.toBigIntegerExact();
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger integer ? new BigDecimal(integer) : BigDecimal.valueOf(number.longValue());
    }
}
