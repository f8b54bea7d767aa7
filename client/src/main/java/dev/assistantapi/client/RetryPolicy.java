package dev.assistantapi.client;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * How often and when a failed request is sent again. Immutable, and without state: each call counts for itself.
 *
 * <p>Only requests whose repeat does no harm are sent again, whatever the policy; see {@link AssistantOperations}.
 * They are, after a {@link TransportException} and after the statuses 408, 429, 500, 502, 503 and 504.
 *
 * <p>What is counted is what this client sends. The HTTP client of the JDK repeats a {@code GET} once by itself when its
 * connection breaks before the answer begins, and tells nobody.
 */
public final class RetryPolicy {

    private static final Set<Integer> STATUSES = Set.of(408, 429, 500, 502, 503, 504);

    private final int maxAttempts;
    private final Backoff backoff;
    private final Duration maxRetryAfter;

    private RetryPolicy(int maxAttempts, Backoff backoff, Duration maxRetryAfter) {
        this.maxAttempts = maxAttempts;
        this.backoff = backoff;
        this.maxRetryAfter = maxRetryAfter;
    }

    /**
     * The policy of a client that was given none: 4 attempts; a random pause of at most 0.25 s, 0.5 s, 1 s … 8 s, or the
     * one that the server asks for in {@code Retry-After}, of at most 60 s.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(4, new Backoff(Duration.ofMillis(250), Duration.ofSeconds(8)), Duration.ofSeconds(60));
    }

    /**
     * Every request is sent once.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return standard().maxAttempts(1);
    }

    /**
     * How many requests a call sends at the most.
     *
     * @param attempts 1 or more, the first one included
     * @return a copy with the number
     */
    public RetryPolicy maxAttempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("a call has at least 1 attempt, not " + attempts);
        }
        return new RetryPolicy(attempts, backoff, maxRetryAfter);
    }

    /**
     * How long a pause can be: a random time up to the first, twice the first, four times the first …, but never longer
     * than the longest (exponential backoff with full jitter).
     *
     * @param first the longest pause before the second attempt, more than 0
     * @param longest the longest pause before any attempt, more than 0
     * @return a copy with the pauses
     */
    public RetryPolicy pauses(Duration first, Duration longest) {
        return new RetryPolicy(
                maxAttempts,
                new Backoff(Durations.positive("first", first), Durations.positive("longest", longest)),
                maxRetryAfter);
    }

    /**
     * The longest pause that a server can ask for. If it asks for more, it gets this.
     *
     * @param longest more than 0
     * @return a copy with the pause
     */
    public RetryPolicy maxRetryAfter(Duration longest) {
        return new RetryPolicy(maxAttempts, backoff, Durations.positive("longest", longest));
    }

    int maxAttempts() {
        return maxAttempts;
    }

    boolean retries(AssistantException failure) {
        return failure instanceof TransportException
                || failure.status().isPresent()
                        && STATUSES.contains(failure.status().getAsInt());
    }

    Duration pauseAfter(int attempt, Optional<Duration> retryAfter, RandomGenerator random) {
        return retryAfter
                .map(asked -> Durations.shorter(asked, maxRetryAfter))
                .orElseGet(() -> backoff.pauseAfter(attempt, random));
    }
}
