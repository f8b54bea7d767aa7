package dev.assistantapi.contract.review.report.machine;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.report.ReportFormat;
import dev.assistantapi.contract.review.result.GateResult;
import dev.assistantapi.contract.review.result.JavaApi;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.VersionNeeded;
import tools.jackson.databind.node.ObjectNode;

/** For programs; {@code review.schema.json} beside this class describes it and is kept stable. */
public final class JsonReport implements ReportFormat {

    /** Rises when a property is removed or changes its meaning. */
    private static final int FORMAT_VERSION = 1;

    @Override
    public String write(Review review) {
        ComparisonResult comparison = review.comparison();
        ObjectNode json = ReportJson.object()
                .put("formatVersion", FORMAT_VERSION)
                .put("verdict", comparison.verdict().text())
                .put("wireVerdict", review.wireVerdict().text())
                .put("textChanged", comparison.textChanged());
        json.set("old", contract(comparison.oldName(), comparison.oldVersion()));
        json.set("new", contract(comparison.newName(), comparison.newVersion()));
        json.set("versionNeeded", needed(review.callers()));
        json.set("clientVersionNeeded", needed(review.clients()));
        ObjectNode counts = json.putObject("counts");
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict.text(), review.counts().getOrDefault(verdict, 0L));
        }
        json.set("findings", ReportJson.array(review.changes(), JsonFinding::of));
        if (review.gate() == null) {
            json.putNull("gate");
        } else {
            json.set("gate", gate(review.gate()));
        }
        return ReportJson.write(json);
    }

    private static ObjectNode contract(String file, String version) {
        return ReportJson.object().put("file", file).put("version", version);
    }

    private static ObjectNode needed(VersionNeeded needed) {
        return ReportJson.object().put("bump", needed.bump().text()).put("version", needed.version());
    }

    private static ObjectNode gate(GateResult gate) {
        ObjectNode json = ReportJson.object().put("passed", gate.passed());
        json.set(
                "failures",
                ReportJson.array(
                        gate.failures(),
                        failure -> ReportJson.object()
                                .put("rule", failure.rule())
                                .put("file", failure.file())
                                .put("line", failure.line())
                                .put("message", failure.message())
                                .put("remedy", failure.remedy())
                                .put("fingerprint", failure.fingerprint())));
        json.set("waivers", ReportJson.array(gate.waivers(), JsonFinding::waiver));
        json.putObject("pacts")
                .put("folder", gate.pacts().folder())
                .put("files", gate.pacts().pacts())
                .put("interactions", gate.pacts().interactions());
        ObjectNode style = json.putObject("style").put("notRun", gate.style().notRun());
        style.set(
                "findings",
                ReportJson.array(
                        gate.style().findings(),
                        finding -> ReportJson.object()
                                .put("rule", finding.rule())
                                .put("severity", finding.severity())
                                .put("file", finding.file())
                                .put("line", finding.line())
                                .put("message", finding.message())));
        ObjectNode javaApi = json.putObject("javaApi").put("status", JavaApi.text(gate.javaApi()));
        javaApi.set("messages", ReportJson.strings(gate.javaApi().messages()));
        javaApi.set(
                "changes",
                ReportJson.array(
                        gate.javaApi().changes(),
                        change -> ReportJson.object()
                                .put("class", change.className())
                                .put("member", change.member())
                                .put("change", change.change())
                                .put("sourceCompatible", change.sourceCompatible())
                                .put("binaryCompatible", change.binaryCompatible())
                                .put("place", change.place())
                                .put("text", change.text())));
        return json;
    }
}
