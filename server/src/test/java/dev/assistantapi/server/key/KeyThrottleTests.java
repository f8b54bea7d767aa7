package dev.assistantapi.server.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody guesses keys, and somebody else has one, at the same address. */
@DatabaseDoesNotMatter
class KeyThrottleTests {

    @Test
    void shouldSlowDownGuessesAndNobodyElse(@TempDir Path folder) {
        Map<String, String> settings = new HashMap<>(TestDatabase.settings());
        settings.put("assistant.keys.failures-per-minute", "5");
        try (TestServer server = new TestServer(folder, settings)) {
            List<TestResponse> guesses = IntStream.range(0, 8)
                    .mapToObj(i -> server.api("guess-" + i).list(""))
                    .toList();

            TestResponse withKey = server.api().list("");
            TestResponse withoutKey = server.api("").list("");

            assertThat(guesses)
                    .extracting(TestResponse::status)
                    .containsExactly(401, 401, 401, 401, 401, 429, 429, 429);
            assertThat(guesses.get(7).header("Retry-After")).matches("1?[0-9]");
            assertThat(withKey.status()).isEqualTo(200);
            assertThat(withoutKey.status()).isEqualTo(401);
        }
    }
}
