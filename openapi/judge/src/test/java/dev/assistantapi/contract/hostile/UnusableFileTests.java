package dev.assistantapi.contract.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no contract are refused with their name and, where there is one, the line. */
class UnusableFileTests {

    @TempDir
    private Path folder;

    static Stream<Arguments> noContracts() {
        return Stream.of(
                Arguments.of("empty", "", 0),
                Arguments.of("blank", " \n\n", 0),
                Arguments.of("a word", "hello", 0),
                Arguments.of("a list", "- a\n- b\n", 0),
                Arguments.of("a JSON list", "[1, 2]", 0),
                Arguments.of("a number", "5", 0),
                Arguments.of("no openapi", "info: {title: a}\n", 0),
                Arguments.of("Swagger 2.0", "swagger: '2.0'\ninfo: {title: a}\n", 0),
                Arguments.of("OpenAPI 3.2", "info: {title: a}\nopenapi: 3.2.0\n", 2),
                Arguments.of("OpenAPI 4", "openapi: 4.0.0\n", 1),
                Arguments.of("OpenAPI of an odd type", "openapi: [3.1.0]\n", 1),
                Arguments.of("unbalanced JSON", "{\"openapi\": \"3.1.0\", ", 1),
                Arguments.of("unbalanced YAML", "openapi: 3.1.0\ninfo: {title: a\n", 3),
                Arguments.of("tabs", "openapi: 3.1.0\ninfo:\n\ttitle: a\n", 3),
                Arguments.of("two documents", "openapi: 3.1.0\n---\nopenapi: 3.1.0\n", 2),
                Arguments.of("a member twice", "openapi: 3.1.0\ninfo: {title: a}\ninfo: {title: b}\n", 3),
                Arguments.of("a JSON member twice", "{\"openapi\": \"3.1.0\",\n\"a\": 1,\n\"a\": 2}", 3),
                Arguments.of("a member without text for a name", "openapi: 3.1.0\n? [a]\n: b\n", 2),
                Arguments.of("an alias for nothing", "openapi: 3.1.0\na: *b\n", 2),
                Arguments.of("an alias for itself", "openapi: 3.1.0\na: &a [*a]\n", 2),
                Arguments.of("a number with a vast exponent", "openapi: 3.1.0\nx: 1e999999999\n", 2),
                Arguments.of("a JSON number with a vast exponent", "{\"openapi\": \"3.1.0\",\n\"x\": 1e999999999}", 2),
                Arguments.of("a number of a million digits", "openapi: 3.1.0\nx: " + "9".repeat(1_000_000) + "\n", 2),
                Arguments.of(
                        "JSON 10,000 deep",
                        "{\"openapi\": \"3.1.0\", \"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                        1),
                Arguments.of("JSON 10,000 deep and open", "{\"x\":".repeat(10_000), 1),
                Arguments.of(
                        "YAML 10,000 deep", "openapi: 3.1.0\nx: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n", 2),
                Arguments.of("a million brackets", "openapi: 3.1.0\nx: " + "[".repeat(1_000_000), 2),
                Arguments.of("a billion laughs", laughs(), 2),
                Arguments.of("a long list, many times", quadratic(), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noContracts")
    void shouldRefuse(String name, String text, int leastLine) throws IOException {
        Path file = Files.writeString(folder.resolve("contract.yaml"), text);

        UnusableDocumentException refusal = refusal(file);

        assertThat(refusal.file()).endsWith("contract.yaml");
        assertThat(refusal.line()).isGreaterThanOrEqualTo(leastLine);
        assertThat(refusal.reason()).isNotBlank().doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldRefuseBytesWithoutMeaning(long seed) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(seed).nextBytes(bytes);
        Path file = Files.write(folder.resolve("contract.yaml"), bytes);

        assertThat(refusal(file).reason()).contains("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004\u0000\u0000", "%PDF-1.7\n", "\u0000\u0000\u0000", "GIF89a\u0001", "<html></html>"
            })
    void shouldRefuseOtherKindsOfFiles(String text) throws IOException {
        Path file = Files.write(folder.resolve("contract.yaml"), text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal(file).getMessage()).contains("contract.yaml");
    }

    @Test
    void shouldRefuseAFolder() {
        assertThat(refusal(folder).reason()).isNotBlank();
    }

    @Test
    void shouldRefuseAFileThatIsNotThere() {
        assertThat(refusal(folder.resolve("nowhere.yaml")).reason()).contains("no such file");
    }

    @Test
    void shouldRefuseAFileThatIsTooLargeWithoutReadingAllOfIt() throws IOException {
        Path file = folder.resolve("contract.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(20L << 30); // a hole: it takes no room on the disk
        }

        assertThat(refusal(file).reason()).contains("larger than");
    }

    private static UnusableDocumentException refusal(Path file) {
        Throwable thrown = assertTimeoutPreemptively(Judged.LIMIT, () -> catchThrowable(() -> OpenApi.read(file)));
        assertThat(thrown).isInstanceOf(UnusableDocumentException.class);
        return (UnusableDocumentException) thrown;
    }

    private static String laughs() {
        StringBuilder text = new StringBuilder("openapi: 3.1.0\na0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        return text.toString();
    }

    private static String quadratic() {
        return "openapi: 3.1.0\na: &a [" + "1, ".repeat(50_000) + "]\nb: [" + "*a, ".repeat(50_000) + "]\n";
    }
}
