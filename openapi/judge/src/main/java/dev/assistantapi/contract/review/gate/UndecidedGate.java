package dev.assistantapi.contract.review.gate;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.List;

/** What could not be decided has to be answered for by somebody. */
public final class UndecidedGate {

    private final String contract;

    public UndecidedGate(String contract) {
        this.contract = contract;
    }

    public List<GateFailure> failures(List<ReviewedFinding> changes) {
        return changes.stream()
                .filter(change -> change.waiver() == null && change.finding().verdict() == Verdict.UNDECIDED)
                .map(change -> failure(change.finding()))
                .toList();
    }

    private GateFailure failure(Finding finding) {
        SourcePlace place = finding.after() != null ? finding.after() : finding.before();
        return new GateFailure(
                "undecided",
                place == null ? contract : place.file(),
                place == null ? 0 : place.line(),
                finding.place() + ": " + finding.summary()
                        + (finding.reason() == null ? "" : " It could not be decided: " + finding.reason()),
                "write the change in a way that can be decided, or waive it in openapi/waivers.yaml with rule: "
                        + finding.rule() + " and place: " + finding.fingerprint(),
                finding.fingerprint());
    }
}
