package dev.assistantapi.contract.review.release;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.review.result.GateFailure;
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
        write("orders-1.0.0.yaml", "1.0.0");
        sums("orders-1.0.0.yaml");
    }

    @Test
    void shouldBeGreenForWhatWasReleased() throws IOException {
        assertThat(ReleasedGate.failures(folder, Path.of("api/orders.yaml"))).isEmpty();
    }

    @Test
    void shouldRefuseAReleasedContractThatChanged() throws IOException {
        Files.writeString(folder.resolve("orders-1.0.0.yaml"), "# a remark\n", StandardOpenOption.APPEND);

        assertThat(ReleasedGate.failures(folder, Path.of("api/orders.yaml")))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.rule()).isEqualTo("released-file-changed");
                    assertThat(failure.remedy()).contains("git checkout -- " + folder.resolve("orders-1.0.0.yaml"));
                });
    }

    @Test
    void shouldRefuseAReleasedContractWithoutASumAndGiveTheLine() throws IOException {
        write("orders-1.1.0.yaml", "1.1.0");

        assertThat(ReleasedGate.failures(folder, Path.of("api/orders.yaml")))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.rule()).isEqualTo("released-file-without-sum");
                    assertThat(failure.remedy())
                            .contains(Sha256Sums.of(folder.resolve("orders-1.1.0.yaml")) + "  orders-1.1.0.yaml");
                });
    }

    @Test
    void shouldRefuseWhenAReleasedContractIsGone() throws IOException {
        Files.delete(folder.resolve("orders-1.0.0.yaml"));

        assertThat(ReleasedGate.failures(folder, Path.of("api/orders.yaml")))
                .extracting(GateFailure::rule)
                .containsExactly("released-file-missing");
    }

    @Test
    void shouldRefuseANameThatIsNotTheVersion() throws IOException {
        write("orders-1.1.0.yaml", "1.2.0");
        sums("orders-1.0.0.yaml", "orders-1.1.0.yaml");

        assertThat(ReleasedGate.failures(folder, Path.of("api/orders.yaml")))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.rule()).isEqualTo("released-name-differs");
                    assertThat(failure.line()).isEqualTo(2);
                    assertThat(failure.remedy()).contains("orders-1.2.0.yaml");
                });
    }

    @Test
    void shouldRefuseAReleasedFileThatIsNoDocument() throws IOException {
        Files.writeString(folder.resolve("orders-1.1.0.yaml"), "{");
        sums("orders-1.0.0.yaml", "orders-1.1.0.yaml");

        assertThat(ReleasedGate.failures(folder, Path.of("api/orders.yaml")))
                .extracting(GateFailure::rule)
                .containsExactly("released-file-unusable");
    }

    private void write(String name, String version) throws IOException {
        Files.writeString(
                folder.resolve(name), "openapi: 3.1.0\ninfo: {title: t, version: " + version + "}\npaths: {}\n");
    }

    private void sums(String... names) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : names) {
            sums.append(Sha256Sums.of(folder.resolve(name)))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        Files.writeString(folder.resolve(Sha256Sums.FILE), sums);
    }
}
