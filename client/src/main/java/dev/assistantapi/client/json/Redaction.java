package dev.assistantapi.client.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Finds and replaces what must not be seen. */
final class Redaction {

    static final String MASK = "***";

    private Redaction() {}

    /** Collects the strings and numbers that are, or are inside, the values of sensitive members, at every depth. */
    static void collect(@Nullable Object value, Predicate<String> sensitive, boolean inside, Set<String> found) {
        if (value instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> collect(member, sensitive, inside || sensitive.test((String) name), found));
        } else if (value instanceof List<?> items) {
            items.forEach(item -> collect(item, sensitive, inside, found));
        } else if (inside && (value instanceof String || value instanceof Number)) {
            found.add(value.toString());
        }
    }

    /** The same value with {@link #MASK} in place of the values of sensitive members, at every depth. */
    static @Nullable Object masked(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> masked = new LinkedHashMap<>();
            members.forEach((name, member) -> masked.put(
                    (String) name,
                    member != null && SensitiveProperties.contains((String) name) ? MASK : masked(member)));
            return Collections.unmodifiableMap(masked);
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> masked = new ArrayList<>(items.size());
            items.forEach(item -> masked.add(masked(item)));
            return Collections.unmodifiableList(masked);
        }
        return value;
    }

    static @Nullable Object mapStrings(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, @Nullable Object> changed = new LinkedHashMap<>();
            members.forEach((name, member) -> changed.put((String) name, mapStrings(member, change)));
            return Collections.unmodifiableMap(changed);
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> changed = new ArrayList<>(items.size());
            items.forEach(item -> changed.add(mapStrings(item, change)));
            return Collections.unmodifiableList(changed);
        }
        return value;
    }
}
