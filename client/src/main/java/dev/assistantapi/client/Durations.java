package dev.assistantapi.client;

import java.time.Duration;
import java.util.Objects;

/** Checks durations. */
final class Durations {

    /** A century stands for everything longer: no call lasts one, and its nanoseconds still fit a {@code long}. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private Durations() {}

    /** The duration, which must be more than 0; a century if it is longer. */
    static Duration positive(String name, Duration duration) {
        Objects.requireNonNull(duration, name);
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than 0, not " + duration);
        }
        return shorter(duration, LONGEST);
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
