package dev.assistantapi.contract.review.result;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer is told about two contracts.
 *
 * @param comparison what differs
 * @param changes its findings, in their order, with what is known beside the contracts
 * @param callers which version the contract needs for those who call the API
 * @param clients which version a generated client needs
 * @param gate what the build decided; null when contracts are compared and nothing is gated
 */
public record Review(
        ComparisonResult comparison,
        List<ReviewedFinding> changes,
        VersionNeeded callers,
        VersionNeeded clients,
        @Nullable GateResult gate) {

    /** A comparison alone, without waivers, pacts and gate. */
    public static Review of(ComparisonResult comparison) {
        return new Review(
                comparison,
                comparison.findings().stream()
                        .map(finding -> new ReviewedFinding(finding, null, null))
                        .toList(),
                VersionNeeded.forCallers(comparison.oldVersion(), verdicts(comparison), comparison.textChanged()),
                VersionNeeded.forClients(comparison.oldVersion(), verdicts(comparison), comparison.textChanged()),
                null);
    }

    /** The worst verdict that is about the wire: what breaks the source of clients alone is no worse than attention. */
    public Verdict wireVerdict() {
        return comparison.findings().stream()
                .map(Finding::verdict)
                .map(verdict -> verdict == Verdict.SOURCE_BREAKING ? Verdict.COMPATIBLE : verdict)
                .reduce(Verdict.NONE, Verdict::or);
    }

    /** How many findings there are of each verdict that occurs, the worst first. */
    public Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        comparison.findings().forEach(finding -> counts.merge(finding.verdict(), 1L, Long::sum));
        Map<Verdict, Long> worstFirst = new LinkedHashMap<>();
        counts.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(verdict -> worstFirst.put(verdict, counts.get(verdict)));
        return worstFirst;
    }

    private static List<Verdict> verdicts(ComparisonResult comparison) {
        return comparison.findings().stream().map(Finding::verdict).toList();
    }
}
