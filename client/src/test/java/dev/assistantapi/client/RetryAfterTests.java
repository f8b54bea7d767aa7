package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private final RetryAfter retryAfter = new RetryAfter(() -> Instant.parse("1994-11-06T08:49:00Z"));

    @ParameterizedTest
    @CsvSource({"0, 0", "120, 120", "' 7 ', 7", "9999999999, 9999999999"})
    void shouldReadSeconds(String value, long seconds) {
        Optional<Duration> wait = retryAfter.parse(value);

        assertThat(wait).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void shouldReadEachFormOfADate(String value) {
        Optional<Duration> wait = retryAfter.parse(value);

        assertThat(wait).contains(Duration.ofSeconds(37));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun, 06 Nov 1994 08:00:00 GMT", "Saturday, 05-Nov-94 08:49:37 GMT"})
    void shouldNotWaitForATimeThatHasPassed(String value) {
        Optional<Duration> wait = retryAfter.parse(value);

        assertThat(wait).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "soon", "99999999999", "Sun, 06 Nov 1994 08:49:37 CET"})
    void shouldIgnoreWhatIsNeitherSecondsNorADate(String value) {
        Optional<Duration> wait = retryAfter.parse(value);

        assertThat(wait).isEmpty();
    }
}
