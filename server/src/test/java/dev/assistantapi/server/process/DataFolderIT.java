package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that want one data folder. {@link KillDuringPatchesIT} shows that a killed server leaves it free. */
class DataFolderIT {

    private static final String KEY = "a-key-of-the-operator";

    @TempDir
    private Path folder;

    @Test
    void shouldRefuseASecondServerInASentence() throws IOException {
        try (ServerProcess first = ServerProcess.start(folder, KEY, Map.of())) {
            String path = first.api(KEY).create("{}");

            assertThatThrownBy(() -> ServerProcess.start(folder, KEY, Map.of()).close())
                    .hasMessageContaining("Another server runs on the data folder")
                    .hasMessageNotContaining("\tat ");
            assertThat(first.api(KEY).get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void shouldSayWhatIsWrongWithTheDatabaseWithoutAStackTrace() throws IOException {
        Files.createDirectories(ServerProcess.data(folder));
        Files.writeString(ServerProcess.data(folder).resolve("assistants.db"), "noise ".repeat(1000));

        assertThatThrownBy(() -> ServerProcess.start(folder, KEY, Map.of()).close())
                .hasMessageContaining("assistants.db is not an SQLite database")
                .hasMessageContaining("Set ASSISTANT_DATA to another folder")
                .hasMessageNotContaining("\tat ");
    }
}
