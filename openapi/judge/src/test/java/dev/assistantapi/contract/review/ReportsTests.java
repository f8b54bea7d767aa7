package dev.assistantapi.contract.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.report.TextReport;
import dev.assistantapi.contract.review.report.html.HtmlReport;
import dev.assistantapi.contract.review.report.machine.JsonReport;
import dev.assistantapi.contract.review.report.machine.JunitReport;
import dev.assistantapi.contract.review.report.machine.SarifReport;
import dev.assistantapi.contract.review.report.markdown.MarkdownReport;
import dev.assistantapi.contract.review.result.Bump;
import dev.assistantapi.contract.review.result.Dependent;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.GateResult;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.JavaApiStatus;
import dev.assistantapi.contract.review.result.PactsRead;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import dev.assistantapi.contract.review.result.StyleReport;
import dev.assistantapi.contract.review.result.VersionNeeded;
import dev.assistantapi.contract.review.result.Waiver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTests {

    private static final String HOSTILE =
            "<script>alert(1)</script> \"'& | `code` [x](http://evil.example) @team ![i](//e) ]]>"
                    + " \u001B[31m \u0007 \u202E \uFFFE\n# head";

    private final Waiver waiver =
            new Waiver("rule", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, LocalDate.of(2026, 12, 31), 3);

    @Test
    void shouldWriteJsonThatItsSchemaDescribes() throws IOException {
        assertThat(errors(new JsonReport().write(gated()))).isEmpty();
        assertThat(errors(new JsonReport().write(Review.of(SampleFinding.result()))))
                .isEmpty();
        assertThat(errors("{\"formatVersion\": 1}")).isNotEmpty();
    }

    @Test
    void shouldWriteEverythingOfAFindingIntoJson() {
        JsonNode json = JsonMapper.shared().readTree(new JsonReport().write(gated()));
        JsonNode finding = json.path("findings").path(0);

        assertThat(json.path("verdict").stringValue()).isEqualTo("breaking");
        assertThat(json.path("versionNeeded").path("version").stringValue()).isEqualTo("2.0.0");
        assertThat(finding.path("fingerprint").stringValue()).hasSize(16);
        assertThat(finding.path("witness").path("acceptedBy").stringValue()).isEqualTo("old");
        assertThat(finding.path("waiver").path("owner").stringValue()).isEqualTo(HOSTILE);
        assertThat(finding.path("consumers")
                        .path(0)
                        .path("interactions")
                        .path(0)
                        .stringValue())
                .isEqualTo(HOSTILE);
    }

    @Test
    void shouldLeaveSourceBreakingOutOfTheVerdictOfTheWire() {
        Review review =
                Review.of(SampleFinding.result(SampleFinding.of("operation-id-changed", Verdict.SOURCE_BREAKING)));

        assertThat(review.comparison().verdict()).isEqualTo(Verdict.SOURCE_BREAKING);
        assertThat(review.wireVerdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void shouldWriteSarifWithRulesPlacesFingerprintsAndSuppressions() {
        JsonNode run = JsonMapper.shared()
                .readTree(new SarifReport().write(gated()))
                .path("runs")
                .path(0);
        JsonNode result = run.path("results").path(0);

        assertThat(run.path("results").size()).isEqualTo(4);
        JsonNode rules = run.at("/tool/driver/rules");
        run.path("results")
                .forEach(one -> assertThat(
                                rules.path(one.path("ruleIndex").asInt(-1)).path("id"))
                        .isEqualTo(one.path("ruleId")));
        assertThat(result.path("level").stringValue()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .startsWith("new%20%3Cscript%3E")
                .doesNotContain(" ", "\n", "<");
        assertThat(result.at("/locations/0/physicalLocation/region/startLine").intValue())
                .isEqualTo(9);
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(7);
        assertThat(result.path("partialFingerprints").path("contract/v1").stringValue())
                .hasSize(16);
        assertThat(result.at("/suppressions/0/status").stringValue()).isEqualTo("accepted");
        assertThat(run.path("results").path(1).has("suppressions")).isFalse();
    }

    @Test
    void shouldWriteJunitXmlInWhichWhatFailsTheGateFails() throws Exception {
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(new JunitReport().write(gated()).getBytes(StandardCharsets.UTF_8)));

        Element suite = xml.getDocumentElement();
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("testcase").getLength()));
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(((Element) suite.getElementsByTagName("failure").item(0).getParentNode()).getAttribute("classname"))
                .isEqualTo("contract.response-enum-value-added");
    }

    @Test
    void shouldLetNoMarkupOfAContractIntoThePage() {
        String page = new HtmlReport().write(gated());

        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script", "\u001B", "\u0007", "\u202E");
        assertThat(page.replaceAll("&quot;", "")).doesNotContain("href=", "src=", "http-equiv");
    }

    @Test
    void shouldLetNoLinkMentionOrMarkupOfAContractIntoMarkdown() {
        String markdown = new MarkdownReport().write(gated());

        String prose = markdown.replaceAll("(?s)(`+)(?!`).+?(?<!`)\\1(?!`)|<code>.*?</code>", "");
        assertThat(prose).doesNotContain("](", "@team", "| `", "\u001B");
        assertThat(prose.replaceAll("\\\\.", "")).doesNotContain("<script", "http:");
        assertThat(markdown.lines().filter(line -> line.startsWith("| ")))
                .allSatisfy(row -> assertThat(row.replace("\\|", "")
                                .chars()
                                .filter(one -> one == '|')
                                .count())
                        .isEqualTo(5));
        assertThat(markdown.lines()).noneMatch(line -> line.startsWith("# head") && !inBlock(markdown, line));
    }

    @Test
    void shouldMoveNoTerminal() {
        String text = new TextReport(false).write(gated());

        assertThat(text).contains("\\u001B[31m").contains("\\u202E");
        assertThat(text.chars().filter(one -> one != '\n' && Character.isISOControl(one)))
                .isEmpty();
    }

    @Test
    void shouldColourOnATerminalAlone() {
        assertThat(new TextReport(true).write(gated())).contains("\u001B[1;31mBREAKING\u001B[0m");
        assertThat(new TextReport(false).write(gated())).doesNotContain("\u001B");
    }

    @Test
    void shouldCutALongListOnTheTerminalAndNowhereElse() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            findings.add(SampleFinding.of("rule-" + i, Verdict.ATTENTION, "m" + i, SampleFinding.body("m" + i)));
        }
        Review review = Review.of(SampleFinding.result(findings.toArray(Finding[]::new)));

        assertThat(new TextReport(false).write(review))
                .contains("rule-11 ", "… and 18 more")
                .doesNotContain("rule-12 ");
        assertThat(List.of(new HtmlReport(), new MarkdownReport(), new JsonReport(), new SarifReport()))
                .allSatisfy(report -> assertThat(report.write(review)).contains("rule-29"));
    }

    @Test
    void shouldKeepMarkdownWithinTheSizeOfAComment() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            findings.add(SampleFinding.of("rule-" + i, Verdict.BREAKING, "m" + i, SampleFinding.body("m" + i)));
        }

        assertThat(new MarkdownReport().write(Review.of(SampleFinding.result(findings.toArray(Finding[]::new)))))
                .hasSizeLessThan(65_536)
                .contains("more are left out");
    }

    private Review gated() {
        Finding breaking =
                SampleFinding.of("request-max-length-decreased", Verdict.BREAKING, HOSTILE, SampleFinding.body("a"));
        Finding undecided =
                SampleFinding.of("response-enum-value-added", Verdict.UNDECIDED, HOSTILE, SampleFinding.body("b"));
        return new Review(
                SampleFinding.result(breaking, undecided),
                List.of(
                        new ReviewedFinding(breaking, waiver, List.of(new Dependent(HOSTILE, List.of(HOSTILE, "two")))),
                        new ReviewedFinding(undecided, null, List.of())),
                new VersionNeeded(Bump.MAJOR, "2.0.0"),
                new VersionNeeded(Bump.MAJOR, "2.0.0"),
                new GateResult(
                        List.of(
                                new GateFailure("undecided", HOSTILE, 9, HOSTILE, HOSTILE, undecided.fingerprint()),
                                new GateFailure(
                                        "version-not-raised", "openapi/assistant.yaml", 5, HOSTILE, HOSTILE, null)),
                        List.of(waiver),
                        new PactsRead("pacts", 1, 2),
                        new StyleReport(
                                List.of(new StyleReport.StyleFinding(HOSTILE, "error", HOSTILE, 1, HOSTILE)), null),
                        new JavaApiReport(JavaApiStatus.NOT_COMPARED, null, null, List.of(), List.of(HOSTILE))));
    }

    private static boolean inBlock(String markdown, String line) {
        return markdown.substring(0, markdown.indexOf(line)).split("```", -1).length % 2 == 0;
    }

    private static List<String> errors(String json) throws IOException {
        try (InputStream schema = JsonReport.class.getResourceAsStream("review.schema.json")) {
            Schema described = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            return described.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
