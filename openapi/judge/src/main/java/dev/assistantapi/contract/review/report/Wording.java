package dev.assistantapi.contract.review.report;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.review.result.Dependent;
import dev.assistantapi.contract.review.result.PactsRead;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.StyleReport;
import dev.assistantapi.contract.review.result.Waiver;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that every format shares. Nothing in them is escaped. */
public final class Wording {

    private Wording() {}

    public static String counts(Review review) {
        String counts = review.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().text())
                .collect(Collectors.joining(", "));
        if (counts.isEmpty()) {
            return review.comparison().textChanged() ? "no change of meaning; words or order alone" : "no difference";
        }
        return counts;
    }

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case NONE -> "Nothing changes in meaning.";
            case COMPATIBLE -> "Everybody goes on as before.";
            case ATTENTION -> "All goes on working, but behaviour may differ.";
            case SOURCE_BREAKING -> "The wire is fine; generated clients change a name or a type.";
            case UNDECIDED -> "Something could not be decided, so it counts as breaking.";
            case BREAKING -> "Callers break on the wire.";
        };
    }

    public static String versionNeeded(Review review) {
        String callers = review.callers().text();
        String clients = review.clients().text();
        return callers.equals(clients) ? callers : callers + "; generated clients need " + clients;
    }

    public static String fromTo(Finding finding) {
        if (finding.from() == null && finding.to() == null) {
            return "";
        }
        return (finding.from() == null ? "nothing" : finding.from())
                + " → "
                + (finding.to() == null ? "nothing" : finding.to());
    }

    public static String source(Finding finding) {
        SourcePlace place = finding.after() != null ? finding.after() : finding.before();
        return place == null ? "" : place.file() + ":" + place.line();
    }

    public static String judged(Witness witness) {
        return "The " + (witness.acceptedBy() == Witness.Side.OLD ? "old" : "new") + " contract accepts it. "
                + witness.reason();
    }

    public static String waived(Waiver waiver) {
        return "waived by " + waiver.owner() + " until " + waiver.expires() + ": " + waiver.reason();
    }

    public static String dependents(List<Dependent> dependents) {
        if (dependents.isEmpty()) {
            return "no recorded consumer depends on this place";
        }
        return dependents.stream()
                .map(dependent -> dependent.consumer() + " ("
                        + (dependent.interactions().size() == 1
                                ? "1 interaction"
                                : dependent.interactions().size() + " interactions")
                        + ")")
                .collect(Collectors.joining(", "));
    }

    public static String pacts(PactsRead pacts) {
        return pacts.pacts() == 0
                ? "There are no pacts in " + pacts.folder() + ", so it is not known which consumers are hit."
                : "Searched " + pacts.interactions() + " interactions in " + pacts.pacts()
                        + (pacts.pacts() == 1 ? " pact" : " pacts") + " of " + pacts.folder()
                        + " for consumers that use what changed.";
    }

    public static String style(StyleReport style) {
        if (style.notRun() != null) {
            return "The style rules were not run: " + style.notRun();
        }
        return style.findings().isEmpty()
                ? "No style findings."
                : style.findings().size() + (style.findings().size() == 1 ? " style finding." : " style findings.");
    }
}
