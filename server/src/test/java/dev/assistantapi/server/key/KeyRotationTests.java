package dev.assistantapi.server.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key from the settings is accepted while it is set. */
class KeyRotationTests {

    private final Map<String, String> settings = new HashMap<>(TestDatabase.settings());

    @TempDir
    private Path data;

    @Test
    void shouldRefuseAKeyThatIsNotSetAnyMore() {
        start("the-old-key-of-the-operator").close();

        try (TestServer server = start("the-new-key-of-the-operator")) {
            assertThat(server.api("the-old-key-of-the-operator").list("").status())
                    .isEqualTo(401);
            assertThat(server.api("the-new-key-of-the-operator").list("").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void shouldAcceptAKeyThatIsSetAgain() {
        start("the-old-key-of-the-operator").close();
        start("the-new-key-of-the-operator").close();

        try (TestServer server = start("the-old-key-of-the-operator")) {
            assertThat(server.api("the-old-key-of-the-operator").list("").status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ключ-ключ-ключ-ключ-ключ", "two words that are a key", "key\"key\"key\"key\"key"})
    void shouldRefuseToStartWithAKeyThatCannotBeSent(String key) {
        assertThatThrownBy(() -> start(key).close())
                .hasStackTraceContaining("ASSISTANT_API_KEY contains characters that cannot be sent");
    }

    private TestServer start(String key) {
        settings.put("assistant.api-key", key);
        settings.put("assistant.org-id", "8d7f1f5e-3c53-4f0e-9f0a-0f3f2a1b4c5d");
        return new TestServer(data, settings);
    }
}
