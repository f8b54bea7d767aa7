package dev.assistantapi.contract.review;

import dev.assistantapi.contract.review.result.StyleReport;
import dev.assistantapi.contract.review.result.StyleReport.StyleFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the style lint left behind: Spectral's JSON, or {@code not-run.txt} with the reason. */
final class SpectralJson {

    private static final List<String> SEVERITIES = List.of("error", "warning", "information", "hint");

    private SpectralJson() {}

    static StyleReport read(Path folder) {
        Path notRun = folder.resolve("not-run.txt");
        Path report = folder.resolve("spectral.json");
        try {
            if (Files.exists(notRun)) {
                return new StyleReport(List.of(), Files.readString(notRun).strip());
            }
            if (!Files.exists(report)) {
                return new StyleReport(List.of(), "there is no " + report);
            }
            JsonNode findings = new JsonMapper().readTree(Files.readString(report));
            return new StyleReport(
                    findings.valueStream().map(SpectralJson::finding).toList(), null);
        } catch (JacksonException | IOException e) {
            return new StyleReport(List.of(), report + " cannot be read");
        }
    }

    private static StyleFinding finding(JsonNode finding) {
        int severity = finding.path("severity").asInt(0);
        return new StyleFinding(
                finding.path("code").asString(""),
                severity >= 0 && severity < SEVERITIES.size() ? SEVERITIES.get(severity) : "error",
                file(finding.path("source").asString("")),
                finding.at("/range/start/line").asInt(0) + 1,
                finding.path("message").asString(""));
    }

    /** Spectral gives whole paths; those of the machine are nobody's business. */
    private static String file(String source) {
        return source.isEmpty() ? source : Path.of(source).getFileName().toString();
    }
}
