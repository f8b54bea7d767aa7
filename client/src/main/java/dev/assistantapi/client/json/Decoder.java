package dev.assistantapi.client.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON value in a form of Java.
 *
 * @param <T> the form
 */
@FunctionalInterface
public interface Decoder<T> {

    /**
     * Reads a value.
     *
     * @param value as {@link Json} describes it
     * @return the value, or empty if it has another form
     */
    Optional<T> decode(@Nullable Object value);
}
