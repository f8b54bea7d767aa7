package dev.assistantapi.contract.review.report.html;

import static dev.assistantapi.contract.review.report.html.Markup.tag;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.SourcePlace;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.review.report.Wording;
import dev.assistantapi.contract.review.result.Dependent;
import dev.assistantapi.contract.review.result.ReviewedFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change on the page: open when somebody is hit, folded when nobody is. */
final class HtmlChange {

    private final SourceLines lines;

    HtmlChange(SourceLines lines) {
        this.lines = lines;
    }

    Markup of(ReviewedFinding change) {
        Finding finding = change.finding();
        Markup heading = tag("summary")
                .add(tag("span", finding.verdict().text())
                        .attribute("class", "badge " + finding.verdict().text()));
        if (change.waiver() != null) {
            heading.add(tag("span", "waived").attribute("class", "badge waived"));
        }
        heading.add(tag("strong", finding.place()))
                .add(tag("span", finding.summary()).attribute("class", "sentence"));
        Markup details = tag("details")
                .attribute("class", "change")
                .attribute("id", "f-" + finding.fingerprint())
                .add(heading)
                .add(sides(finding));
        if (ReviewedFinding.hits(finding.verdict())) {
            details.attribute("open", "open");
        }
        if (finding.witness() != null) {
            details.add(witness(finding.witness()));
        }
        return details.add(facts(change));
    }

    private Markup sides(Finding finding) {
        return tag("div")
                .attribute("class", "sides")
                .add(side("old", finding.before(), finding.from()))
                .add(side("new", finding.after(), finding.to()));
    }

    private Markup side(String name, @Nullable SourcePlace place, @Nullable String said) {
        Markup side = tag("div").attribute("class", "side " + name);
        side.add(tag("h3", place == null ? name : name + " · " + place.file() + ":" + place.line()));
        side.add(tag("p", said == null ? "nothing" : said).attribute("class", said == null ? "said nothing" : "said"));
        List<String> source = lines.of(place);
        if (!source.isEmpty()) {
            side.add(tag("pre", String.join("\n", source)).attribute("tabindex", "0"));
        }
        return side;
    }

    private static Markup witness(Witness witness) {
        boolean request = witness.kind() == Witness.Kind.REQUEST;
        return tag("figure")
                .attribute("class", "witness")
                .add(tag(
                        "figcaption",
                        "Witness: this " + (request ? "request" : "response") + " tells them apart. "
                                + Wording.judged(witness)))
                .add(tag("pre", witness.message()).attribute("tabindex", "0"));
    }

    private static Markup facts(ReviewedFinding change) {
        Finding finding = change.finding();
        Markup facts = tag("dl").attribute("class", "facts");
        fact(facts, "undecided because", finding.reason() == null ? "" : finding.reason());
        fact(facts, "who is hit", finding.hits());
        if (change.dependents() != null) {
            facts.add(tag("div").add(tag("dt", "consumers hit")).add(dependents(change.dependents())));
        }
        fact(facts, "remedy", finding.remedy());
        if (!finding.alsoAt().isEmpty()) {
            Markup places = tag("ul");
            finding.alsoAt().forEach(place -> places.add(tag("li", place)));
            facts.add(tag("div").add(tag("dt", "also at")).add(tag("dd").add(places)));
        }
        if (change.waiver() != null) {
            fact(facts, "waiver", Wording.waived(change.waiver()));
        }
        fact(facts, "rule", finding.rule() + " · " + finding.fingerprint());
        return facts;
    }

    private static void fact(Markup facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(tag("div").add(tag("dt", name)).add(tag("dd", value)));
        }
    }

    private static Markup dependents(List<Dependent> dependents) {
        Markup value = tag("dd");
        if (dependents.isEmpty()) {
            return value.text(Wording.dependents(dependents));
        }
        for (Dependent dependent : dependents) {
            Markup interactions = tag("ul");
            dependent.interactions().forEach(description -> interactions.add(tag("li", description)));
            value.add(tag("details")
                    .add(tag("summary", Wording.dependents(List.of(dependent))))
                    .add(interactions));
        }
        return value;
    }
}
