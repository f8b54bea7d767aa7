package dev.assistantapi.contract.review.report.markdown;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.report.ReportFormat;
import dev.assistantapi.contract.review.report.TerminalText;
import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.GateResult;
import dev.assistantapi.contract.review.result.JavaApi;
import dev.assistantapi.contract.review.result.Review;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.List;

/** Fit for a comment of a pull request: a short table, and the rest folded. */
public final class MarkdownReport implements ReportFormat {

    /** A comment may have 65,536 characters on GitHub; what is cut stands in the page. */
    private static final int MOST = 60_000;

    private static final int ROWS = 50;

    @Override
    public String write(Review review) {
        StringBuilder text = new StringBuilder();
        Verdict verdict = review.comparison().verdict();
        text.append("## Contract review: ").append(verdict.text()).append("\n\n");
        text.append(Wording.verdict(verdict))
                .append(' ')
                .append(Wording.counts(review))
                .append(". ");
        text.append(MarkdownText.code(review.comparison().oldVersion()))
                .append(" → ")
                .append(MarkdownText.code(review.comparison().newVersion()))
                .append("; version needed: **")
                .append(MarkdownText.inline(Wording.versionNeeded(review)))
                .append("**.\n\n");
        if (review.gate() != null) {
            gate(text, review.gate());
        }
        if (!review.changes().isEmpty()) {
            table(text, review.changes());
            details(text, review.changes());
        }
        return text.toString();
    }

    private static void gate(StringBuilder text, GateResult gate) {
        if (gate.passed()) {
            text.append("The gate is green.\n\n");
        } else {
            text.append("**The gate is red:**\n\n");
            for (GateFailure failure : gate.failures()) {
                text.append("- ")
                        .append(MarkdownText.code(failure.rule()))
                        .append(" at ")
                        .append(MarkdownText.code(failure.place()))
                        .append(": ")
                        .append(MarkdownText.inline(failure.message()))
                        .append(" Remedy: ")
                        .append(MarkdownText.inline(failure.remedy()))
                        .append('\n');
            }
            text.append('\n');
        }
        text.append(MarkdownText.inline(Wording.pacts(gate.pacts())))
                .append(' ')
                .append(MarkdownText.inline(Wording.style(gate.style())))
                .append(' ')
                .append(MarkdownText.inline(JavaApi.sentence(gate.javaApi())))
                .append("\n\n");
    }

    private static void table(StringBuilder text, List<ReviewedFinding> changes) {
        text.append("| verdict | place | from → to | consumers hit |\n|---|---|---|---|\n");
        for (ReviewedFinding change : changes.subList(0, Math.min(ROWS, changes.size()))) {
            Finding finding = change.finding();
            text.append("| ")
                    .append(finding.verdict().text())
                    .append(change.waiver() == null ? "" : " (waived)")
                    .append(" | ")
                    .append(MarkdownText.code(TerminalText.line(finding.place(), 200)))
                    .append(
                            finding.alsoAt().isEmpty()
                                    ? ""
                                    : " and " + finding.alsoAt().size() + " more")
                    .append(" | ")
                    .append(MarkdownText.code(TerminalText.line(Wording.fromTo(finding), 200)))
                    .append(" | ")
                    .append(
                            change.dependents() == null
                                    ? ""
                                    : MarkdownText.inline(Wording.dependents(change.dependents())))
                    .append(" |\n");
        }
        if (changes.size() > ROWS) {
            text.append("\n… and ").append(changes.size() - ROWS).append(" more.\n");
        }
        text.append('\n');
    }

    private static void details(StringBuilder text, List<ReviewedFinding> changes) {
        for (int i = 0; i < changes.size(); i++) {
            String one = new MarkdownChange(changes.get(i)).text();
            if (text.length() + one.length() > MOST) {
                text.append("The details of ")
                        .append(changes.size() - i)
                        .append(" more are left out, because a comment holds no more; the page has them.\n");
                return;
            }
            text.append(one);
        }
    }
}
