package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.review.report.ReportFormat;
import dev.assistantapi.contract.review.report.TextReport;
import dev.assistantapi.contract.review.report.html.HtmlReport;
import dev.assistantapi.contract.review.report.machine.JsonReport;
import dev.assistantapi.contract.review.report.machine.SarifReport;
import dev.assistantapi.contract.review.report.markdown.MarkdownReport;

/** How a comparison is written; the names are those of the option. */
enum Format {
    text,
    markdown,
    json,
    sarif,
    html;

    ReportFormat report(boolean terminal) {
        return switch (this) {
            case text -> new TextReport(terminal);
            case markdown -> new MarkdownReport();
            case json -> new JsonReport();
            case sarif -> new SarifReport();
            case html -> new HtmlReport();
        };
    }
}
