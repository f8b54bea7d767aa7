package dev.assistantapi.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedGateTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void release() throws IOException {
        write("assistant-1.0.0.yaml", "1.0.0");
        sums("assistant-1.0.0.yaml");
    }

    @Test
    void shouldBeGreenForWhatWasReleased() throws IOException {
        assertThat(ReleasedGate.failures(folder)).isEmpty();
    }

    @Test
    void shouldRefuseAReleasedContractThatChanged() throws IOException {
        Files.writeString(folder.resolve("assistant-1.0.0.yaml"), "# a remark\n", StandardOpenOption.APPEND);

        assertThat(ReleasedGate.failures(folder)).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("released-file-changed");
            assertThat(failure.remedy()).contains("git checkout -- " + folder.resolve("assistant-1.0.0.yaml"));
        });
    }

    @Test
    void shouldRefuseAReleasedContractWithoutASumAndGiveTheLine() throws IOException {
        write("assistant-1.1.0.yaml", "1.1.0");

        assertThat(ReleasedGate.failures(folder)).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("released-file-without-sum");
            assertThat(failure.remedy())
                    .contains(Sha256Sums.of(folder.resolve("assistant-1.1.0.yaml")) + "  assistant-1.1.0.yaml");
        });
    }

    @Test
    void shouldRefuseWhenAReleasedContractIsGone() throws IOException {
        Files.delete(folder.resolve("assistant-1.0.0.yaml"));

        assertThat(ReleasedGate.failures(folder)).extracting(GateFailure::rule).containsExactly("released-file-missing");
    }

    @Test
    void shouldRefuseANameThatIsNotTheVersion() throws IOException {
        write("assistant-1.1.0.yaml", "1.2.0");
        sums("assistant-1.0.0.yaml", "assistant-1.1.0.yaml");

        assertThat(ReleasedGate.failures(folder)).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("released-name-differs");
            assertThat(failure.line()).isEqualTo(2);
            assertThat(failure.remedy()).contains("assistant-1.2.0.yaml");
        });
    }

    @Test
    void shouldRefuseAReleasedFileThatIsNoDocument() throws IOException {
        Files.writeString(folder.resolve("assistant-1.1.0.yaml"), "{");
        sums("assistant-1.0.0.yaml", "assistant-1.1.0.yaml");

        assertThat(ReleasedGate.failures(folder)).extracting(GateFailure::rule).containsExactly("released-file-unusable");
    }

    private void write(String name, String version) throws IOException {
        Files.writeString(folder.resolve(name), "openapi: 3.1.0\ninfo: {title: t, version: " + version + "}\npaths: {}\n");
    }

    private void sums(String... names) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : names) {
            sums.append(Sha256Sums.of(folder.resolve(name))).append("  ").append(name).append('\n');
        }
        Files.writeString(folder.resolve(Sha256Sums.FILE), sums);
    }
}
