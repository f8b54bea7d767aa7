package dev.assistantapi.contract.review.report;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.GateResult;
import dev.assistantapi.contract.review.result.JavaApi;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.List;
import java.util.Locale;

/** A screenful for a terminal or a log. */
public final class TextReport implements ReportFormat {

    private static final int MOST = 12;
    private static final int WIDTH = 160;
    private static final int SENTENCE = 400;
    private static final int WITNESS_LINES = 4;

    private final boolean colours;

    /** @param colours whether to colour the verdicts */
    public TextReport(boolean colours) {
        this.colours = colours;
    }

    @Override
    public String write(Review review) {
        StringBuilder text = new StringBuilder();
        banner(text, review);
        List<ReviewedFinding> changes = review.changes();
        changes.stream().limit(MOST).forEach(change -> change(text, change));
        if (changes.size() > MOST) {
            text.append("… and ").append(changes.size() - MOST).append(" more\n");
        }
        text.append('\n');
        if (review.gate() != null) {
            gate(text, review.gate());
        }
        return text.toString();
    }

    private void banner(StringBuilder text, Review review) {
        Verdict verdict = review.comparison().verdict();
        text.append(coloured(verdict, verdict.text().toUpperCase(Locale.ROOT)))
                .append("  ")
                .append(TerminalText.line(Wording.counts(review)))
                .append('\n')
                .append(TerminalText.line(review.comparison().oldName()))
                .append(" (")
                .append(TerminalText.line(review.comparison().oldVersion()))
                .append(") → ")
                .append(TerminalText.line(review.comparison().newName()))
                .append(" (")
                .append(TerminalText.line(review.comparison().newVersion()))
                .append(")\n")
                .append(Wording.verdict(verdict))
                .append(" Version needed: ")
                .append(Wording.versionNeeded(review))
                .append("\n\n");
    }

    private void change(StringBuilder text, ReviewedFinding change) {
        Finding finding = change.finding();
        if (!ReviewedFinding.hits(finding.verdict())) {
            text.append(coloured(finding.verdict(), finding.verdict().text()))
                    .append("  ")
                    .append(TerminalText.line(finding.place() + ": " + finding.summary(), WIDTH))
                    .append("\n");
            return;
        }
        text.append(coloured(finding.verdict(), finding.verdict().text()))
                .append("  ")
                .append(TerminalText.line(finding.place(), WIDTH))
                .append('\n');
        line(text, "", finding.summary());
        line(text, "from, to", TerminalText.line(Wording.fromTo(finding), WIDTH));
        line(text, "at", Wording.source(finding));
        if (!finding.alsoAt().isEmpty()) {
            line(text, "also at", alsoAt(finding.alsoAt()));
        }
        if (finding.witness() != null) {
            witness(text, finding.witness().message());
            line(text, "", Wording.judged(finding.witness()));
        }
        line(text, "undecided", finding.reason() == null ? "" : finding.reason());
        line(text, "who is hit", finding.hits());
        if (change.dependents() != null) {
            line(text, "consumers", Wording.dependents(change.dependents()));
        }
        line(text, "remedy", finding.remedy());
        line(text, "rule", finding.rule() + "  " + finding.fingerprint());
        if (change.waiver() != null) {
            line(text, "waiver", Wording.waived(change.waiver()));
        }
        text.append('\n');
    }

    private static String alsoAt(List<String> places) {
        return places.size() == 1 ? places.get(0) : places.get(0) + " and " + (places.size() - 1) + " more";
    }

    private static void witness(StringBuilder text, String message) {
        List<String> lines = message.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < Math.min(lines.size(), WITNESS_LINES); i++) {
            line(text, i == 0 ? "witness" : "", TerminalText.line(lines.get(i), WIDTH));
        }
        if (lines.size() > WITNESS_LINES) {
            line(text, "", "…");
        }
    }

    private static void line(StringBuilder text, String label, String value) {
        if (!value.isEmpty()) {
            text.append(String.format("    %-11s ", label))
                    .append(TerminalText.line(value, SENTENCE))
                    .append('\n');
        }
    }

    private void gate(StringBuilder text, GateResult gate) {
        text.append(TerminalText.line(Wording.pacts(gate.pacts()))).append('\n');
        text.append(TerminalText.line(Wording.style(gate.style()))).append('\n');
        text.append(JavaApi.sentence(gate.javaApi())).append('\n');
        if (gate.passed()) {
            text.append(coloured(Verdict.COMPATIBLE, "The gate is green.")).append('\n');
            return;
        }
        text.append(coloured(Verdict.BREAKING, "The gate is red:")).append('\n');
        for (GateFailure failure : gate.failures()) {
            text.append("  ")
                    .append(TerminalText.line(failure.place() + "  " + failure.rule()))
                    .append('\n');
            line(text, "", failure.message());
            line(text, "remedy", failure.remedy());
        }
    }

    private String coloured(Verdict verdict, String text) {
        if (!colours) {
            return text;
        }
        int colour = switch (verdict) {
            case NONE, COMPATIBLE -> 32;
            case ATTENTION, SOURCE_BREAKING -> 33;
            case UNDECIDED -> 35;
            case BREAKING -> 31;
        };
        return "\u001B[1;" + colour + "m" + text + "\u001B[0m";
    }
}
