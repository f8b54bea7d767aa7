package dev.assistantapi.contract.review.report.html;

import static dev.assistantapi.contract.review.report.html.Markup.tag;

import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.GateResult;
import dev.assistantapi.contract.review.result.JavaApi;
import dev.assistantapi.contract.review.result.JavaApiChange;
import dev.assistantapi.contract.review.result.JavaApiReport;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import dev.assistantapi.contract.review.result.Waiver;
import java.util.List;

/** What the page says beside the changes: the gate, waivers, consumers, style and the Java API. */
final class HtmlGate {

    private final GateResult gate;

    HtmlGate(GateResult gate) {
        this.gate = gate;
    }

    Markup failures() {
        Markup section = tag("section").add(tag("h2", "Gate"));
        if (gate.passed()) {
            return section.add(tag("p", "Green: the change may be made.").attribute("class", "note compatible"));
        }
        section.add(tag("p", gate.failures().size() == 1 ? "Red, for one reason:" : "Red, for these reasons:")
                .attribute("class", "note breaking"));
        Markup list = tag("ul").attribute("class", "failures");
        for (GateFailure failure : gate.failures()) {
            list.add(tag("li")
                    .add(tag("strong", failure.rule()))
                    .add(tag("span", " · " + failure.place()).attribute("class", "quiet"))
                    .add(tag("p", failure.message()))
                    .add(tag("p", "Remedy: " + failure.remedy())));
        }
        return section.add(list);
    }

    List<Markup> context(List<ReviewedFinding> changes) {
        return List.of(waivers(changes), consumers(), style(), javaApi());
    }

    private Markup waivers(List<ReviewedFinding> changes) {
        Markup section = tag("section").add(tag("h2", "Waivers"));
        if (gate.waivers().isEmpty()) {
            return section.add(tag("p", "There are none."));
        }
        Markup list = tag("ul");
        for (Waiver waiver : gate.waivers()) {
            boolean used = changes.stream().anyMatch(change -> waiver.equals(change.waiver()));
            list.add(tag("li")
                    .add(tag("strong", waiver.rule()))
                    .text(" at " + waiver.place() + ", " + Wording.waived(waiver)
                            + (used ? "" : " (lets nothing pass)")));
        }
        return section.add(list);
    }

    private Markup consumers() {
        return tag("section").add(tag("h2", "Consumers")).add(tag("p", Wording.pacts(gate.pacts())));
    }

    private Markup style() {
        Markup section = tag("section").add(tag("h2", "Style")).add(tag("p", Wording.style(gate.style())));
        if (!gate.style().findings().isEmpty()) {
            Markup list = tag("ul");
            gate.style()
                    .findings()
                    .forEach(finding -> list.add(tag("li")
                            .add(tag("strong", finding.rule()))
                            .add(tag("span", " · " + finding.severity() + " · " + finding.file() + ":" + finding.line())
                                    .attribute("class", "quiet"))
                            .add(tag("p", finding.message()))));
            section.add(list);
        }
        return section;
    }

    private Markup javaApi() {
        JavaApiReport report = gate.javaApi();
        Markup section =
                tag("section").add(tag("h2", "Java API of the client")).add(tag("p", JavaApi.sentence(report)));
        if (!report.messages().isEmpty()) {
            section.add(tag("pre", String.join("\n", report.messages())).attribute("tabindex", "0"));
        }
        if (!report.changes().isEmpty()) {
            Markup list = tag("ul");
            for (JavaApiChange change : report.changes()) {
                list.add(tag("li")
                        .add(tag("strong", change.sourceCompatible() ? "compatible" : "source-breaking"))
                        .text(" " + change.text()));
            }
            section.add(list);
        }
        return section;
    }
}
