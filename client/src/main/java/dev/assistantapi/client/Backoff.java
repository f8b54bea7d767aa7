package dev.assistantapi.client;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Exponential backoff with full jitter: clients that failed together do not come back together.
 *
 * @param first the longest pause after the first attempt
 * @param longest the longest pause after any attempt
 */
record Backoff(Duration first, Duration longest) {

    // More doublings than any pause needs, fewer than a long can hold.
    private static final int MAX_DOUBLINGS = 30;

    Duration pauseAfter(int attempt, RandomGenerator random) {
        Duration bound = Durations.shorter(first.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS)), longest);
        return Duration.ofMillis(random.nextLong(bound.toMillis() + 1));
    }
}
