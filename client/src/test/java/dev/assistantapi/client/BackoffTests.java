package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTests {

    private final Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));

    @ParameterizedTest
    @CsvSource({"1, 100", "2, 200", "3, 400", "5, 1600", "6, 2000", "1000, 2000"})
    void shouldDoubleTheLongestPauseUpToItsBound(int attempt, long millis) {
        RandomGenerator longest = new FakeTiming().timing().random();

        Duration pause = backoff.pauseAfter(attempt, longest);

        assertThat(pause).hasMillis(millis);
    }

    @Test
    void shouldSpreadPausesOverTheWholeRange() {
        RandomGenerator random = new Random(1);

        Set<Long> millis = Stream.generate(() -> backoff.pauseAfter(1, random).toMillis())
                .limit(2000)
                .collect(Collectors.toSet());

        assertThat(millis).hasSize(101).contains(0L, 100L);
    }
}
