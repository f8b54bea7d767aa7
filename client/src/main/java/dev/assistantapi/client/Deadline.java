package dev.assistantapi.client;

import java.time.Duration;
import java.util.function.LongSupplier;

/** When a call must have come to an end, by a clock that nobody sets. */
final class Deadline {

    private final LongSupplier nanoTime;
    private final long end;

    Deadline(Duration fromNow, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.end = nanoTime.getAsLong() + fromNow.toNanos();
    }

    /** What is left, 0 or less when it has passed. */
    Duration remaining() {
        return Duration.ofNanos(end - nanoTime.getAsLong());
    }

    boolean allows(Duration pause) {
        return pause.compareTo(remaining()) < 0;
    }
}
