package dev.assistantapi.server.assistant;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The milliseconds that match some time filters.
 *
 * @param first the first millisecond since 1970 that matches
 * @param last the last one
 */
record TimeRange(long first, long last) {

    /** Filters may be finer than a millisecond; stored times are not. */
    static TimeRange of(
            @Nullable OffsetDateTime after,
            @Nullable OffsetDateTime before,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to) {
        long first = Math.max(
                after == null ? Long.MIN_VALUE : floor(after) + 1, from == null ? Long.MIN_VALUE : ceiling(from));
        long last = Math.min(
                before == null ? Long.MAX_VALUE : ceiling(before) - 1, to == null ? Long.MAX_VALUE : floor(to));
        return new TimeRange(first, last);
    }

    private static long floor(OffsetDateTime time) {
        return time.toInstant().toEpochMilli();
    }

    private static long ceiling(OffsetDateTime time) {
        Instant instant = time.toInstant();
        boolean whole = instant.truncatedTo(ChronoUnit.MILLIS).equals(instant);
        return whole ? instant.toEpochMilli() : instant.toEpochMilli() + 1;
    }
}
