package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongDurationsTests {

    static Stream<Duration> durations() {
        return Stream.of(
                ChronoUnit.FOREVER.getDuration(),
                Duration.ofSeconds(Long.MAX_VALUE),
                Duration.ofNanos(Long.MAX_VALUE),
                Duration.ofDays(200_000));
    }

    @ParameterizedTest
    @MethodSource("durations")
    void shouldTakeADurationThatNoClockCounts(Duration duration) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(503, "busy"), ScriptedAnswer.json(200, "{\"id\":\"1\"}"))) {
            AssistantClient client = TestClient.of(server)
                    .deadline(duration)
                    .requestTimeout(duration)
                    .connectTimeout(duration)
                    .retryPolicy(RetryPolicy.standard()
                            .pauses(Duration.ofMillis(1), duration)
                            .maxRetryAfter(duration))
                    .build();
            RequestOptions options = RequestOptions.none().timeout(duration).deadline(duration);

            assertThat(client.get("1").id()).isEqualTo("1");
            assertThat(client.async().get("1", options).join().id()).isEqualTo("1");
        }
    }
}
