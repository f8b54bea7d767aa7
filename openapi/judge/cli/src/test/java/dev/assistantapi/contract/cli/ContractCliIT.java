package dev.assistantapi.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is handed out: one jar, in a process of its own. */
class ContractCliIT {

    private static final Path JAR = Path.of("target", "contract-cli.jar").toAbsolutePath();

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Orders, version: 1.0.0}
            paths:
              /orders:
                post:
                  requestBody: {content: {application/json: {schema: {properties: {note: {type: string, maxLength: 40}}}}}}
                  responses: {'201': {description: created}}
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldCompareAContractWithARefusingOneAndProveIt() throws Exception {
        Files.writeString(folder.resolve("old.yaml"), CONTRACT);
        Files.writeString(folder.resolve("new.yaml"), CONTRACT.replace("maxLength: 40", "maxLength: 1"));

        Result result = run("compare", "old.yaml", "new.yaml");

        assertThat(result.exitCode()).isOne();
        assertThat(result.out()).startsWith("BREAKING").contains("witness").doesNotContain("\u001B");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void shouldLeaveWith2AndOneLineWhenThereIsNoSuchFile() throws Exception {
        Result result = run("compare", "old.yaml", "new.yaml");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).singleElement().asString().startsWith("old.yaml: ");
    }

    @Test
    void shouldTellItsVersion() throws Exception {
        assertThat(run("--version").out()).matches("contract-cli \\d+\\.\\d+\\.\\d+.*\\R");
    }

    private record Result(int exitCode, String out, String err) {}

    private Result run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
