package dev.assistantapi.contract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.document.OpenApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ContractCliTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String OLD = """
            openapi: 3.1.0
            info: {title: Cats, version: 1.0.0}
            paths:
              /cats:
                get:
                  operationId: listCats
                  parameters: [{name: limit, in: query, schema: {type: integer, maximum: 100}}]
                  responses: {'200': {description: cats}}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private String old = "";
    private String same = "";
    private String breaking = "";
    private String renamed = "";

    @BeforeEach
    void write() throws IOException {
        old = file("old.yaml", OLD);
        same = file("same.yaml", OLD);
        breaking = file("breaking.yaml", OLD.replace("maximum: 100", "maximum: 50"));
        renamed = file("renamed.yaml", OLD.replace("listCats", "findCats"));
    }

    @Test
    void shouldLeaveWith0WhenNothingBreaksOnTheWire() {
        assertThat(run("compare", old, same)).isZero();
        assertThat(run("compare", old, renamed)).isZero();
        assertThat(err()).isEmpty();
    }

    @Test
    void shouldLeaveWith1WhenSomethingBreaks() {
        assertThat(run("compare", old, breaking)).isOne();
        assertThat(out()).contains("BREAKING", "GET /cats · query · limit", "witness");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json", "sarif", "html"})
    void shouldWriteEveryFormat(String format) {
        assertThat(run("compare", old, breaking, "--format", format)).isOne();
        assertThat(out()).contains("breaking").endsWith("\n");
    }

    @Test
    void shouldWriteNothingButJsonWhenJsonIsAskedFor() {
        run("compare", old, breaking, "--format", "json");

        assertThat(JsonMapper.shared().readTree(out()).path("wireVerdict").stringValue())
                .isEqualTo("breaking");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swagger: '2.0'\n",
                "openapi: 3.2.0\ninfo: {title: t, version: '1'}\n",
                "openapi: 3.1.0\ninfo: [\n",
                "just text",
                "",
                "\u0000\u0001",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {/a: {$ref: '#/nowhere'}}\n",
                "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: 5\n"
            })
    void shouldLeaveWith2AndOneLineWhenAFileCannotBeUsed(String text) throws IOException {
        String bad = file("bad.yaml", text);

        assertThat(run("compare", old, bad)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).singleElement().asString().startsWith(bad);
    }

    @Test
    void shouldLeaveWith2ForAFolderAndForWhatIsNotThere() {
        assertThat(run("compare", old, folder.toString())).isEqualTo(2);
        assertThat(run("compare", folder.resolve("none.yaml").toString(), old)).isEqualTo(2);
        assertThat(err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "compare",
                "compare a.yaml",
                "compare a.yaml b.yaml c.yaml",
                "compare a.yaml b.yaml --format pdf",
                "compare --pairs list.tsv a.yaml b.yaml",
                "compare --pairs list.tsv --format json",
                "compare --pairs none.tsv",
                "changelog a.yaml",
                "changelog a.yaml b.yaml --date tomorrow",
                "review",
                "frobnicate",
                "compare --frobnicate"
            })
    void shouldLeaveWith2AndOneLineWhenTheCallIsWrong(String arguments) {
        assertThat(run(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
                .isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(1);
    }

    @Test
    void shouldNameTheLimitWhenTheMachineIsTooSmall() {
        BiFunction<OpenApi, OpenApi, ComparisonResult> deep = (before, after) -> {
            throw new StackOverflowError();
        };
        BiFunction<OpenApi, OpenApi, ComparisonResult> large = (before, after) -> {
            throw new OutOfMemoryError();
        };

        assertThat(ContractCli.run(output(), deep, CLOCK, "compare", old, same)).isEqualTo(2);
        assertThat(ContractCli.run(output(), large, CLOCK, "compare", old, same))
                .isEqualTo(2);
        assertThat(err()).contains("-Xss", "-Xmx");
        assertThat(err().lines()).hasSize(2);
    }

    @Test
    void shouldSayInOneLineThatItIsAtFault() {
        BiFunction<OpenApi, OpenApi, ComparisonResult> faulty = (before, after) -> {
            throw new IllegalStateException("oh");
        };

        assertThat(ContractCli.run(output(), faulty, CLOCK, "compare", old, same))
                .isEqualTo(2);
        assertThat(err().lines()).singleElement().asString().contains("fault of this program");
    }

    @Test
    void shouldSweepPairsAndGoOnAfterAnUnusableOne() throws IOException {
        String list = file(
                "pairs.tsv",
                "# a catalogue\n\n" + old + "\t" + same + "\n"
                        + old + "\tnone.yaml\n"
                        + "no tab\n"
                        + old + "\t" + breaking + "\n");

        assertThat(run("compare", "--pairs", list)).isEqualTo(2);
        assertThat(out())
                .isEqualTo("none\t" + old + "\t" + same + "\n"
                        + "unusable\t" + old + "\tnone.yaml\n"
                        + "unusable\tno tab\t\n"
                        + "breaking\t" + old + "\t" + breaking + "\n");
        assertThat(err().lines()).hasSize(2).anySatisfy(line -> assertThat(line).startsWith(list + ":5"));
    }

    @Test
    void shouldLeaveAsTheWorstPairDoes() throws IOException {
        String fine = file("fine.tsv", old + "\t" + same + "\n" + old + "\t" + renamed + "\n");
        String broken = file("broken.tsv", old + "\t" + breaking + "\n" + old + "\t" + same + "\n");

        assertThat(run("compare", "--pairs", fine)).isZero();
        assertThat(run("compare", "--pairs", broken)).isOne();
        assertThat(out()).startsWith("none\t").contains("\nsource-breaking\t");
    }

    @Test
    void shouldWriteTheChangelogOfARelease() {
        assertThat(run("changelog", old, breaking, "--version-name", "2.0.0")).isZero();
        assertThat(out()).startsWith("## [2.0.0] - 2026-11-24\n").contains("### Breaking");
    }

    @Test
    void shouldWriteTheReviewAndThenSayWhetherItsGateIsGreen() throws IOException {
        Path released = Files.createDirectories(folder.resolve("released"));
        Files.writeString(released.resolve("breaking-1.0.0.yaml"), OLD);

        int exitCode = run(
                "review",
                "--contract=" + breaking,
                "--released=" + released,
                "--waivers=" + folder.resolve("waivers.yaml"),
                "--pacts=" + folder.resolve("pacts"),
                "--style=" + folder.resolve("style"),
                "--java-api=" + folder.resolve("java-api.json"),
                "--maven-version=1.0.0",
                "--out=" + folder.resolve("out"));

        assertThat(exitCode).isOne();
        assertThat(out()).contains("version-not-raised", "released-file-without-sum", "There are no pacts");
        assertThat(folder.resolve("out/index.html")).isNotEmptyFile();
    }

    @Test
    void shouldSayTheVerdictInOneLine() throws IOException {
        Path released = Files.createDirectories(folder.resolve("released"));
        Files.writeString(released.resolve("breaking-1.0.0.yaml"), OLD);

        int exitCode = run("verdict", "--contract=" + breaking, "--released=" + released);

        assertThat(exitCode).isZero();
        assertThat(out().lines())
                .singleElement()
                .asString()
                .startsWith("BREAKING since 1.0.0: 1 breaking. Callers need ");
    }

    @Test
    void shouldExplainItself() {
        assertThat(run("--help")).isZero();
        assertThat(run("compare", "--help")).isZero();
        assertThat(out()).contains("Exit code", "--pairs", "markdown");
    }

    private int run(String... arguments) {
        return ContractCli.run(
                output(), (before, after) -> new ContractComparison().compare(before, after), CLOCK, arguments);
    }

    private Output output() {
        return new Output(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
