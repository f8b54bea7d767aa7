package dev.assistantapi.client;

import java.time.Duration;
import java.util.Objects;

/** Checks durations. */
final class Durations {

    private Durations() {}

    static Duration positive(String name, Duration duration) {
        Objects.requireNonNull(duration, name);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than 0, not " + duration);
        }
        return duration;
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
