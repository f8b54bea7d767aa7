package dev.assistantapi.contract.review;

import dev.assistantapi.contract.compare.Finding;
import dev.assistantapi.contract.compare.SourcePlace;
import dev.assistantapi.contract.compare.Verdict;
import java.util.List;

/** What could not be decided has to be answered for by somebody. */
final class UndecidedGate {

    private final String contract;

    UndecidedGate(String contract) {
        this.contract = contract;
    }

    List<GateFailure> failures(List<Change> changes) {
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
