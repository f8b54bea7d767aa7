package dev.assistantapi.server.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings with which the server cannot start. */
@DatabaseDoesNotMatter
class UnusableSettingTests {

    @Test
    void shouldSayThatTheDataFolderCannotBeMade(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new TestServer(file.resolve("data"), Map.of()))
                .hasStackTraceContaining("The data folder " + file.resolve("data"));
    }

    @Test
    void shouldSayThatTheDatabaseIsNoPostgresql(@TempDir Path folder) {
        Map<String, String> settings = Map.of("assistant.database.url", "jdbc:mysql://localhost/assistants");

        assertThatThrownBy(() -> new TestServer(folder, settings))
                .hasStackTraceContaining("ASSISTANT_DATABASE_URL does not start with jdbc:postgresql:");
    }

    @Test
    void shouldSayThatTheDatabaseCannotBeReached(@TempDir Path folder) throws IOException {
        try (ServerSocket nobody = new ServerSocket(0)) {
            nobody.close();
            Map<String, String> settings = Map.of(
                    "assistant.database.url",
                    "jdbc:postgresql://localhost:" + nobody.getLocalPort() + "/assistants",
                    "assistant.database.password",
                    "hunter2");

            assertThatThrownBy(() -> new TestServer(folder, settings))
                    .hasStackTraceContaining("ASSISTANT_DATABASE_URL cannot be used: Connection refused")
                    .satisfies(failure -> assertThat(failure).asString().doesNotContain("hunter2"));
        }
    }

    @Test
    void shouldRefuseAPasswordInTheUrl(@TempDir Path folder) {
        Map<String, String> settings =
                Map.of("assistant.database.url", "jdbc:postgresql://localhost/assistants?user=me&password=hunter2");

        assertThatThrownBy(() -> new TestServer(folder, settings))
                .hasStackTraceContaining("set ASSISTANT_DATABASE_PASSWORD instead");
    }

    @Test
    void shouldKeepThePasswordOutOfItsText() {
        DatabaseSettings settings = new DatabaseSettings("jdbc:postgresql://localhost/a", "me", "hunter2");

        assertThat(settings).asString().doesNotContain("hunter2");
    }
}
