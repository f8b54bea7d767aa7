package dev.assistantapi.contract.review.report.machine;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.report.ReportFormat;
import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0, for code scanning and editors. */
public final class SarifReport implements ReportFormat {

    private static final int PLACES = 20;

    @Override
    public String write(Review review) {
        SarifRules rules = SarifRules.of(review);
        ObjectNode json = ReportJson.object()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = json.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "contract-cli");
        driver.set("rules", rules.json());
        run.put("columnKind", "utf16CodeUnits");
        List<ObjectNode> results = new ArrayList<>();
        review.changes().forEach(change -> results.add(result(change, rules)));
        if (review.gate() != null) {
            review.gate().failures().forEach(failure -> results.add(result(failure, rules)));
        }
        run.set("results", ReportJson.array(results, result -> result));
        return ReportJson.write(json);
    }

    private static ObjectNode result(ReviewedFinding change, SarifRules rules) {
        Finding finding = change.finding();
        ObjectNode result = rules.result(finding.rule(), level(finding.verdict()), message(change));
        SourcePlace main = finding.after() != null ? finding.after() : finding.before();
        if (main != null) {
            result.putArray("locations").add(location(main, finding.place()));
        }
        if (finding.after() != null && finding.before() != null) {
            ArrayNode related = result.putArray("relatedLocations");
            ObjectNode old = location(finding.before(), finding.place());
            old.putObject("message").put("text", "the old contract");
            related.add(old);
        }
        result.putObject("partialFingerprints").put("contract/v1", finding.fingerprint());
        if (change.waiver() != null) {
            result.putArray("suppressions")
                    .addObject()
                    .put("kind", "external")
                    .put("status", "accepted")
                    .put("justification", Wording.waived(change.waiver()));
        }
        return result;
    }

    private static ObjectNode result(GateFailure failure, SarifRules rules) {
        ObjectNode result = rules.result(failure.rule(), "error", failure.message() + " Remedy: " + failure.remedy());
        result.putArray("locations")
                .add(location(new SourcePlace(failure.file(), "", Math.max(failure.line(), 1)), ""));
        return result;
    }

    private static String message(ReviewedFinding change) {
        Finding finding = change.finding();
        StringBuilder text = new StringBuilder(finding.place()).append(": ").append(finding.summary());
        if (!finding.alsoAt().isEmpty()) {
            List<String> places = finding.alsoAt();
            text.append("\nAlso at: ")
                    .append(String.join("; ", places.subList(0, Math.min(PLACES, places.size()))))
                    .append(places.size() > PLACES ? "; and " + (places.size() - PLACES) + " more" : "");
        }
        if (finding.witness() != null) {
            text.append("\nWitness. ").append(Wording.judged(finding.witness())).append('\n');
            text.append(finding.witness().message());
        }
        append(text, "Undecided because: ", finding.reason());
        append(text, "Who is hit: ", finding.hits());
        append(text, "Consumers hit: ", change.dependents() == null ? "" : Wording.dependents(change.dependents()));
        append(text, "Remedy: ", finding.remedy());
        return text.toString();
    }

    private static void append(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append('\n').append(label).append(value);
        }
    }

    private static ObjectNode location(SourcePlace place, String name) {
        ObjectNode location = ReportJson.object();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", SarifUri.of(place.file()));
        physical.putObject("region").put("startLine", Math.max(place.line(), 1));
        if (!name.isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", name);
        }
        return location;
    }

    private static String level(Verdict verdict) {
        return switch (verdict) {
            case BREAKING, UNDECIDED -> "error";
            case SOURCE_BREAKING, ATTENTION -> "warning";
            case COMPATIBLE -> "note";
            case NONE -> "none";
        };
    }
}
