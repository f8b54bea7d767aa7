package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.review.HtmlReport;
import dev.assistantapi.contract.review.JsonReport;
import dev.assistantapi.contract.review.MarkdownReport;
import dev.assistantapi.contract.review.ReportFormat;
import dev.assistantapi.contract.review.SarifReport;
import dev.assistantapi.contract.review.TextReport;

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
