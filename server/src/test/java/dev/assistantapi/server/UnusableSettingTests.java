package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings with which the server cannot start. */
class UnusableSettingTests {

    @Test
    void shouldSayThatTheDataFolderCannotBeMade(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new RunningServer(file.resolve("data")))
                .hasStackTraceContaining("The data folder " + file.resolve("data"));
    }
}
