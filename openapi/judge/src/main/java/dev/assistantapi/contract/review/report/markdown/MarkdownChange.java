package dev.assistantapi.contract.review.report.markdown;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.review.report.HtmlText;
import dev.assistantapi.contract.review.report.TerminalText;
import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.Dependent;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.List;

/** The details of one change, folded. */
final class MarkdownChange {

    private static final int MOST = 20;

    private final ReviewedFinding change;
    private final StringBuilder text = new StringBuilder();

    MarkdownChange(ReviewedFinding change) {
        this.change = change;
    }

    String text() {
        Finding finding = change.finding();
        text.append("<details><summary>")
                .append(finding.verdict().text())
                .append(": <code>")
                .append(HtmlText.escaped(TerminalText.line(finding.place())))
                .append("</code></summary>\n\n");
        text.append(MarkdownText.inline(finding.summary())).append("\n\n");
        if (finding.witness() != null) {
            text.append("Witness. ")
                    .append(MarkdownText.inline(Wording.judged(finding.witness())))
                    .append("\n\n")
                    .append(MarkdownText.block(finding.witness().message()))
                    .append('\n');
        }
        item("undecided because", finding.reason() == null ? "" : finding.reason());
        item("who is hit", finding.hits());
        if (change.dependents() != null) {
            dependents(change.dependents());
        }
        item("remedy", finding.remedy());
        finding.alsoAt().stream().limit(MOST).forEach(place -> code("also at", place));
        if (finding.alsoAt().size() > MOST) {
            item("also at", finding.alsoAt().size() - MOST + " more places");
        }
        if (change.waiver() != null) {
            item("waiver", Wording.waived(change.waiver()));
        }
        code("stands at", Wording.source(finding));
        code("rule", finding.rule());
        code("fingerprint", finding.fingerprint());
        return text.append("\n</details>\n\n").toString();
    }

    private void dependents(List<Dependent> dependents) {
        item("consumers hit", Wording.dependents(dependents));
        for (Dependent dependent : dependents) {
            dependent.interactions().stream()
                    .limit(MOST)
                    .forEach(description -> text.append("  - ")
                            .append(MarkdownText.inline(dependent.consumer() + ": " + description))
                            .append('\n'));
            if (dependent.interactions().size() > MOST) {
                text.append("  - … and ")
                        .append(dependent.interactions().size() - MOST)
                        .append(" more\n");
            }
        }
    }

    private void item(String name, String value) {
        if (!value.isEmpty()) {
            text.append("- ")
                    .append(name)
                    .append(": ")
                    .append(MarkdownText.inline(value))
                    .append('\n');
        }
    }

    private void code(String name, String value) {
        if (!value.isEmpty()) {
            text.append("- ")
                    .append(name)
                    .append(": ")
                    .append(MarkdownText.code(value))
                    .append('\n');
        }
    }
}
