package dev.assistantapi.contract.review.report.machine;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import dev.assistantapi.contract.review.result.Waiver;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a finding as JSON. */
final class JsonFinding {

    private JsonFinding() {}

    static ObjectNode of(ReviewedFinding change) {
        Finding finding = change.finding();
        ObjectNode json = ReportJson.object()
                .put("rule", finding.rule())
                .put("verdict", finding.verdict().text())
                .put("fingerprint", finding.fingerprint())
                .put("place", finding.place());
        json.set("alsoAt", ReportJson.strings(finding.alsoAt()));
        json.set("subjects", ReportJson.array(finding.subjects(), JsonFinding::subject));
        json.set("before", place(finding.before()));
        json.set("after", place(finding.after()));
        json.put("from", finding.from())
                .put("to", finding.to())
                .put("summary", finding.summary())
                .put("hits", finding.hits())
                .put("remedy", finding.remedy());
        json.set("witness", witness(finding.witness()));
        json.put("reason", finding.reason());
        json.set("waiver", change.waiver() == null ? nothing() : waiver(change.waiver()));
        json.set(
                "consumers",
                change.dependents() == null
                        ? nothing()
                        : ReportJson.array(change.dependents(), dependent -> {
                            ObjectNode one = ReportJson.object().put("consumer", dependent.consumer());
                            one.set("interactions", ReportJson.strings(dependent.interactions()));
                            return one;
                        }));
        return json;
    }

    static ObjectNode waiver(Waiver waiver) {
        return ReportJson.object()
                .put("rule", waiver.rule())
                .put("place", waiver.place())
                .put("from", waiver.from())
                .put("to", waiver.to())
                .put("reason", waiver.reason())
                .put("owner", waiver.owner())
                .put("expires", waiver.expires().toString())
                .put("line", waiver.line());
    }

    private static ObjectNode subject(Subject subject) {
        ObjectNode json = ReportJson.object()
                .put("part", subject.part().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("method", subject.method())
                .put("path", subject.path())
                .put("status", subject.status())
                .put("mediaType", subject.mediaType())
                .put("in", subject.in())
                .put("name", subject.name());
        json.set("member", ReportJson.strings(subject.member()));
        return json;
    }

    private static JsonNode place(@Nullable SourcePlace place) {
        return place == null
                ? nothing()
                : ReportJson.object()
                        .put("file", place.file())
                        .put("pointer", place.pointer())
                        .put("line", place.line());
    }

    private static JsonNode witness(@Nullable Witness witness) {
        if (witness == null) {
            return nothing();
        }
        ObjectNode json = ReportJson.object()
                .put("kind", witness.kind().name().toLowerCase(Locale.ROOT))
                .put("message", witness.message());
        json.set("value", witness.value() == null ? nothing() : witness.value());
        return json.put("acceptedBy", witness.acceptedBy().name().toLowerCase(Locale.ROOT))
                .put("reason", witness.reason());
    }

    private static JsonNode nothing() {
        return JsonNodeFactory.instance.nullNode();
    }
}
