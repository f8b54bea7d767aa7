package dev.assistantapi.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, section 10.2.3): seconds, or a date. */
final class RetryAfter {

    // Ten digits of seconds are three centuries; more of them cannot be meant.
    private static final int MAX_DIGITS = 10;

    private final InstantSource clock;

    RetryAfter(InstantSource clock) {
        this.clock = clock;
    }

    /** How long to wait from now on, 0 for a time that has passed; empty if the value is neither seconds nor a date. */
    Optional<Duration> parse(String value) {
        String text = value.strip();
        if (text.matches("[0-9]+")) {
            return text.length() > MAX_DIGITS
                    ? Optional.empty()
                    : Optional.of(Duration.ofSeconds(Long.parseLong(text)));
        }
        return HttpDate.parse(text, clock.instant()).map(this::untilOrZero);
    }

    private Duration untilOrZero(Instant time) {
        Duration wait = Duration.between(clock.instant(), time);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
