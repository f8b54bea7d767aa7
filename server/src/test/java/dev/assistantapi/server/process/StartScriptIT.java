package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The folder that the build makes, with a shell. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final Path LIBRARIES =
            ServerProcess.SCRIPT.resolveSibling("../lib").normalize();

    @TempDir
    private Path folder;

    @Test
    void shouldHaveAnArchiveOfTheClasses() {
        assertThat(Files.exists(LIBRARIES.resolve("assistant-server.jsa"))
                        || Files.exists(LIBRARIES.resolve("assistant-server.aot")))
                .isTrue();
    }

    @Test
    void shouldServeFromTheArchive() throws IOException {
        Path loaded = folder.resolve("loaded.txt");

        try (ServerProcess server =
                ServerProcess.start(folder, "k", Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + loaded))) {
            assertThat(server.api("k").get("/assistant").statusCode()).isEqualTo(200);
        }

        assertThat(Files.readAllLines(loaded).stream()
                        .filter(line -> line.contains("dev.assistantapi.server.AssistantServer "))
                        .toList())
                .singleElement()
                .asString()
                .contains("shared objects file");
    }

    @Test
    void shouldRunCommands() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", ServerProcess.SCRIPT.toString(), "keys", "revoke").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed).startsWith("revoke needs ID: the id of a key");
    }
}
