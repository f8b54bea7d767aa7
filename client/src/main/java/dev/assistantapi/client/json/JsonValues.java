package dev.assistantapi.client.json;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a caller passes into the values that {@link Json} reads: immutable at every depth, each number in one form.
 * A value without a JSON form is refused with its path; nothing is written as its {@code toString()} by chance.
 */
final class JsonValues {

    /** As deep as the reader of JSON text goes; a map inside itself goes deeper. */
    private static final int MAX_DEPTH = 500;

    private static final BigInteger MIN_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private JsonValues() {}

    /**
     * @param path JSON Pointer to the value, for messages
     * @throws IllegalArgumentException if the value, or one inside it, has no JSON form
     */
    static @Nullable Object copyOf(@Nullable Object value, String path) {
        return copyOf(value, path, 0);
    }

    /** The JSON Pointer (RFC 6901) to a member. */
    static String pointer(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static @Nullable Object copyOf(@Nullable Object value, String path, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a value is nested deeper than " + MAX_DEPTH
                    + " levels, or inside itself, at " + path.substring(0, Math.min(path.length(), 80)) + "…");
        }
        if (value instanceof Number number) {
            return number(number, path);
        }
        if (value instanceof JsonObject object) {
            return object.members().asMap();
        }
        if (value instanceof JsonMembers members) {
            return members.asMap();
        }
        if (JsonTrees.isTree(value)) {
            return JsonTrees.read(value, path);
        }
        if (value instanceof Map<?, ?> members) {
            return object(members, path, depth);
        }
        if (value instanceof Collection<?> items) {
            return array(items.toArray(), path, depth);
        }
        if (value.getClass().isArray()) {
            return ofArray(value, path, depth);
        }
        Optional<Object> content = content(value);
        return content.isPresent() ? copyOf(content.get(), path, depth) : empty(value, path);
    }

    /** What a value stands for: a text, a number, or the content of an {@code Optional} that has some. */
    private static Optional<Object> content(Object value) {
        if (value instanceof CharSequence
                || value instanceof Character
                || value instanceof UUID
                || value instanceof URI
                || value instanceof URL) {
            return Optional.of(value.toString());
        }
        if (value instanceof OpenEnum open) {
            return Optional.of(open.value());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(content -> content);
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
        }
        if (value instanceof OptionalLong optional) {
            return optional.isPresent() ? Optional.of(optional.getAsLong()) : Optional.empty();
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty();
        }
        return JsonTimes.text(value);
    }

    private static @Nullable Object empty(Object value, String path) {
        if (value instanceof Optional
                || value instanceof OptionalInt
                || value instanceof OptionalLong
                || value instanceof OptionalDouble) {
            return null;
        }
        throw refused(value, path);
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> members, String path, int depth) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String name = name(key, path);
            copy.put(name, copyOf(value, pointer(path, name), depth + 1));
        });
        return Collections.unmodifiableMap(copy);
    }

    private static String name(@Nullable Object key, String path) {
        if (key instanceof CharSequence
                || key instanceof Character
                || key instanceof UUID
                || key instanceof Integer
                || key instanceof Long
                || key instanceof Short
                || key instanceof Byte) {
            return key.toString();
        }
        if (key instanceof OpenEnum open) {
            return open.value();
        }
        throw new IllegalArgumentException(
                (key == null ? "null" : "a key of " + key.getClass().getName())
                        + " is no name of a member, in the Map at " + place(path) + "; use strings");
    }

    /** Bytes are written in Base64 and characters as one string; every other array is an array. */
    private static Object ofArray(Object value, String path, int depth) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof char[] characters) {
            return new String(characters);
        }
        Object[] items = new Object[Array.getLength(value)];
        for (int i = 0; i < items.length; i++) {
            items[i] = Array.get(value, i);
        }
        return array(items, path, depth);
    }

    private static List<@Nullable Object> array(Object[] items, String path, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(items.length);
        for (int i = 0; i < items.length; i++) {
            copy.add(copyOf(items[i], path + "/" + i, depth + 1));
        }
        return Collections.unmodifiableList(copy);
    }

    private static Number number(Number number, String path) {
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
        try {
            return new BigDecimal(number.toString());
        } catch (NumberFormatException notFinite) {
            throw new NumberFormatException("a " + number.getClass().getName() + " at " + place(path)
                    + " is no number of JSON; pass a finite one");
        }
    }

    private static Number integer(long value) {
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }

    static IllegalArgumentException refused(Object value, String path) {
        return new IllegalArgumentException("a value of " + value.getClass().getName() + " at " + place(path)
                + " has no JSON form; pass a string, number, boolean, Map, Collection, array, Optional, date, time or"
                + " JSON tree");
    }

    private static String place(String path) {
        return path.isEmpty() ? "the root" : path;
    }
}
