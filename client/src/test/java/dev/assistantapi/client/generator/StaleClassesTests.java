package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this build has compiled, beside what a fresh one would. */
class StaleClassesTests {

    private static final Path CONTRACT = Path.of("..", "openapi", "assistant.yaml");

    @Test
    void shouldHaveNoClassOfASchemaThatIsGone(@TempDir Path folder) throws Exception {
        try (CompiledClient fresh = new ContractCompiler(folder).client(Files.readString(CONTRACT))) {
            assertThat(models(Path.of("target", "classes"))).isEqualTo(models(fresh.classes()));
        }
    }

    private static List<String> models(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve("dev/assistantapi/client/model"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
