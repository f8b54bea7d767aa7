package dev.assistantapi.contract.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.UnusableDocumentException;
import dev.assistantapi.contract.review.release.Sha256Sums;
import dev.assistantapi.contract.review.report.TextReport;
import dev.assistantapi.contract.review.report.html.HtmlReport;
import dev.assistantapi.contract.review.report.machine.JsonReport;
import dev.assistantapi.contract.review.report.machine.SarifReport;
import dev.assistantapi.contract.review.report.markdown.MarkdownReport;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.JavaApiChange;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.JavaApiStatus;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.StyleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way, with the real comparison: one contract was released, another one is worked on. */
class ContractReviewTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Cats, version: 1.0.0}
            paths:
              /cats:
                get:
                  operationId: listCats
                  deprecated: true
                  x-sunset: 2026-01-31
                  responses: {'200': {description: cats}}
                post:
                  operationId: addCat
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            name: {type: string, maxLength: 40}
                            coat: {type: string, enum: [short, long]}
                            nick: {type: string, deprecated: true, x-sunset: 2030-01-31}
                  responses: {'201': {description: made}}
            """;

    @TempDir
    private Path folder;

    private String version = "1.0.0";

    @BeforeEach
    void release() throws IOException {
        Files.createDirectories(folder.resolve("released"));
        Path released = folder.resolve("released/assistant-1.0.0.yaml");
        Files.writeString(released, CONTRACT);
        Files.writeString(folder.resolve("released/SHA256SUMS"), Sha256Sums.of(released) + "  assistant-1.0.0.yaml\n");
    }

    @Test
    void shouldBeGreenWhenNothingChanged() throws IOException {
        Review review = review(CONTRACT);

        assertThat(review.comparison().verdict()).isEqualTo(Verdict.NONE);
        assertThat(rules(review)).isEmpty();
    }

    @Test
    void shouldAskForAMajorVersionWhenARequestIsRefused() throws IOException {
        Review review = review(CONTRACT.replace("maxLength: 40", "maxLength: 30"));

        assertThat(review.comparison().verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(review.changes()).singleElement().satisfies(change -> {
            assertThat(change.finding().witness()).isNotNull();
            assertThat(change.finding().subjects().get(0).member()).containsExactly("name");
        });
        assertThat(rules(review)).containsExactly("version-not-raised");
    }

    @Test
    void shouldBeGreenWhenTheVersionIsRaisedFarEnough() throws IOException {
        version = "2.0.0";

        assertThat(rules(review(CONTRACT.replace("maxLength: 40", "maxLength: 30"))))
                .isEmpty();
    }

    @Test
    void shouldAskForAMinorVersionForWhatIsAddedAndAPatchForWords() throws IOException {
        Review added = review(CONTRACT.replace("coat:", "age: {type: integer}\n                coat:"));
        Review words = review(CONTRACT.replace("description: made", "description: it was made"));

        assertThat(added.callers().version()).isEqualTo("1.1.0");
        assertThat(words.callers().version()).isEqualTo("1.0.1");
        assertThat(rules(added)).containsExactly("version-not-raised");
        assertThat(rules(words)).containsExactly("version-not-raised");
    }

    @Test
    void shouldLetADeprecatedOperationGoAfterItsSunset() throws IOException {
        version = "2.0.0";

        assertThat(rules(review(CONTRACT.replaceFirst("(?s)    get:.*?    post:", "    post:"))))
                .isEmpty();
    }

    @Test
    void shouldKeepWhatHasNoPassedSunsetEvenInAMajorVersion() throws IOException {
        version = "2.0.0";
        Review operation = review(CONTRACT.replaceFirst("(?s)    post:.*", ""));
        Review property = review(CONTRACT.replaceFirst(".*nick:.*\n", ""));
        Review value = review(CONTRACT.replace("[short, long]", "[short]"));

        assertThat(List.of(operation, property, value)).allSatisfy(review -> {
            assertThat(rules(review)).containsExactly("removed-before-sunset");
            assertThat(failures(review).get(0).remedy())
                    .contains("deprecated: true")
                    .contains("x-sunset");
        });
        assertThat(failures(property).get(0).message()).contains("2030-01-31 has not passed");
        assertThat(failures(value).get(0).message()).contains("never deprecated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-sunset: 2026-01-30", "x-sunset: soon", "x-note: none"})
    void shouldKeepTheDayThatWasPromised(String day) throws IOException {
        version = "2.0.0";
        Review operation = review(CONTRACT.replace("x-sunset: 2026-01-31", day));
        Review property = review(CONTRACT.replace("x-sunset: 2030-01-31", day.replace("2026", "2029")));

        assertThat(List.of(operation, property)).allSatisfy(review -> {
            assertThat(rules(review)).containsExactly("sunset-moved");
            assertThat(failures(review).get(0).remedy()).contains("a later day");
            assertThat(review.comparison().verdict()).isEqualTo(Verdict.ATTENTION);
        });
    }

    @Test
    void shouldLetAPromisedDayMoveLater() throws IOException {
        version = "1.1.0";

        assertThat(rules(review(CONTRACT.replace("2030-01-31", "2031-01-31")))).isEmpty();
    }

    @Test
    void shouldRefuseANewDayThatHasPassed() throws IOException {
        version = "1.1.0";
        Review passed =
                review(CONTRACT.replace("maxLength: 40", "maxLength: 40, deprecated: true, x-sunset: 2026-11-23"));
        Review ahead =
                review(CONTRACT.replace("maxLength: 40", "maxLength: 40, deprecated: true, x-sunset: 2027-01-31"));

        assertThat(rules(passed)).containsExactly("sunset-moved");
        assertThat(rules(ahead)).isEmpty();
    }

    @Test
    void shouldNotLetAnotherValuePassThanTheOneThatWasApproved() throws IOException {
        Files.writeString(folder.resolve("waivers.yaml"), """
                - rule: request-max-length-decreased
                  place: POST /cats · request · name
                  from: 40
                  to: 30
                  reason: nobody sends more
                  owner: Ada
                  expires: 2026-12-31
                """);
        version = "2.0.0";

        assertThat(rules(review(CONTRACT.replace("maxLength: 40", "maxLength: 1"))))
                .containsExactly("waiver-for-another-change");
    }

    @Test
    void shouldNotCountWhatIsWaivedAndGoOnShowingIt() throws IOException {
        Files.writeString(folder.resolve("waivers.yaml"), """
                - rule: request-max-length-decreased
                  place: POST /cats · request · name
                  from: 40
                  to: 30
                  reason: nobody sends more
                  owner: Ada
                  expires: 2026-12-31
                """);
        version = "1.0.1";
        Review review = review(CONTRACT.replace("maxLength: 40", "maxLength: 30"));

        assertThat(rules(review)).isEmpty();
        assertThat(review.comparison().verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(List.of(
                        new TextReport(false),
                        new MarkdownReport(),
                        new JsonReport(),
                        new SarifReport(),
                        new HtmlReport()))
                .allSatisfy(report -> assertThat(report.write(review))
                        .contains("Ada")
                        .contains("2026-12-31")
                        .contains("nobody sends more"));
    }

    @Test
    void shouldRefuseWhatCannotBeDecidedUntilItIsWaived() throws IOException {
        String undecidable = CONTRACT.replace("maxLength: 40", "format: cat-name");
        version = "2.0.0";
        Review review = review(undecidable);
        String fingerprint = review.changes().stream()
                .filter(change -> change.finding().verdict() == Verdict.UNDECIDED)
                .map(change -> change.finding().fingerprint())
                .findFirst()
                .orElseThrow();

        assertThat(rules(review)).containsExactly("undecided");
        assertThat(failures(review).get(0).remedy()).contains("place: " + fingerprint);

        String rule = review.changes().get(0).finding().rule();
        Files.writeString(
                folder.resolve("waivers.yaml"),
                "- {rule: " + rule + ", place: '" + fingerprint
                        + "', reason: asked them, owner: Ada, expires: 2026-12-31}\n");
        assertThat(rules(review(undecidable))).isEmpty();
    }

    @Test
    void shouldTakeTheVersionOfTheClientFromItsJavaApi() throws IOException {
        new JavaApiReport(
                        JavaApiStatus.SOURCE_INCOMPATIBLE,
                        "1.0.0",
                        "1.0.0",
                        List.of(new JavaApiChange("Cats", "listCats()", "METHOD_REMOVED", false, false, null, "gone")),
                        List.of())
                .write(folder.resolve("java-api.json"));
        Review incompatible = review(CONTRACT.replace("listCats", "findCats"));
        new JavaApiReport(JavaApiStatus.UNCHANGED, "1.0.0", "1.0.0", List.of(), List.of())
                .write(folder.resolve("java-api.json"));
        Review unchanged = review(CONTRACT.replace("listCats", "findCats"));

        assertThat(incompatible.callers().version()).isEqualTo("1.1.0");
        assertThat(incompatible.clients().version()).isEqualTo("2.0.0");
        assertThat(unchanged.clients().version()).isEqualTo("1.1.0");
    }

    @Test
    void shouldShowWhatTheStyleRulesSayAndWhyTheyWereNotRun() throws IOException {
        Files.createDirectories(folder.resolve("style"));
        Files.writeString(folder.resolve("style/spectral.json"), """
                [{"code": "patch-has-412", "severity": 0, "message": "no 412", "source": "/home/me/assistant.yaml",
                  "path": ["paths"], "range": {"start": {"line": 6, "character": 4}, "end": {"line": 6, "character": 9}}}]
                """);
        StyleReport run = review(CONTRACT).gate().style();
        Files.writeString(folder.resolve("style/not-run.txt"), "there is no Node\n");
        StyleReport notRun = review(CONTRACT).gate().style();

        assertThat(run.findings())
                .containsExactly(new StyleReport.StyleFinding("patch-has-412", "error", "assistant.yaml", 7, "no 412"));
        assertThat(notRun.notRun()).isEqualTo("there is no Node");
    }

    @Test
    void shouldWriteEveryReportWhateverTheGateSays() throws IOException {
        Review red = review(CONTRACT.replace("maxLength: 40", "maxLength: 30"));

        Path page = new ReviewFolder(folder.resolve("out")).write(red);

        assertThat(page).isNotEmptyFile();
        assertThat(List.of("review.md", "review.json", "review.sarif", "review.xml", "changelog.md"))
                .allSatisfy(
                        name -> assertThat(folder.resolve("out").resolve(name)).isNotEmptyFile());
        assertThat(folder.resolve("out/gate.txt")).content().contains("red for one reason", "index.html");
        new ReviewFolder(folder.resolve("out")).write(review(CONTRACT));
        assertThat(folder.resolve("out/gate.txt")).hasContent("green");
    }

    @Test
    void shouldSayThatNothingWasReleased() throws IOException {
        Files.delete(folder.resolve("released/assistant-1.0.0.yaml"));

        assertThatThrownBy(() -> review(CONTRACT))
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessageContaining("no released contract");
    }

    private Review review(String contract) throws IOException {
        Path working = folder.resolve("assistant.yaml");
        Files.writeString(working, contract.replace("version: 1.0.0", "version: " + version));
        return new ContractReview((before, after) -> new ContractComparison().compare(before, after), CLOCK)
                .of(new ReviewFiles(
                        working,
                        folder.resolve("released"),
                        folder.resolve("waivers.yaml"),
                        folder.resolve("pacts"),
                        folder.resolve("style"),
                        folder.resolve("java-api.json"),
                        version));
    }

    private static List<GateFailure> failures(Review review) {
        return review.gate() == null ? List.of() : review.gate().failures();
    }

    private static List<String> rules(Review review) {
        return failures(review).stream().map(GateFailure::rule).toList();
    }
}
