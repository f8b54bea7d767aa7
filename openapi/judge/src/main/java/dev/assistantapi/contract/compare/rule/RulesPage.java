package dev.assistantapi.contract.compare.rule;

import dev.assistantapi.contract.compare.rule.Rule.Side;
import java.util.Locale;

/** Writes the catalogue of rules as a page of Markdown: {@code openapi/judge/rules.md}. */
public final class RulesPage {

    private static final String HEAD = """
            # What counts as breaking

            Generated from `rules.yaml` (package `compare.rule`); a test fails when this page is older than it.
            To write it anew: `mvn -pl openapi/judge -am test -Dtest=RulesPageTests -Drules.rewrite=true -Dsurefire.failIfNoSpecifiedTests=false`.
            Each rule is met by the pair of contracts that `src/test/resources/corpus/rules-met.tsv` names.

            A rule says what a change is called and what it usually does. For schemas, the search for a value that one contract
            accepts and the other refuses decides the single case: a bound that another keyword implies already is no change,
            whatever this table says.

            Sides: *request* is what callers send to the server, *response* is what the server sends to them. In callbacks and
            webhooks the server sends the request and callers answer it, so requests are judged by the response
            rules and responses by the request rules. The mirror of a rule is the rule for the same change on the other side.

            Verdicts, from mild to bad: `compatible`, `attention`, `source-breaking`, `undecided`, `breaking`.
            """;

    private RulesPage() {}

    /** The whole page. */
    public static String markdown(RuleCatalogue catalogue) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Side side : new Side[] {Side.BOTH, Side.REQUEST, Side.RESPONSE}) {
            page.append("\n## ").append(title(side)).append("\n\n");
            page.append(
                    "| rule | change | verdict | mirror, or why there is none | who is hit | remedy |\n|---|---|---|---|---|---|\n");
            catalogue.rules().stream().filter(rule -> rule.side() == side).forEach(rule -> row(page, rule));
        }
        return page.toString();
    }

    private static String title(Side side) {
        return side == Side.BOTH
                ? "Operations"
                : side.name().charAt(0) + side.name().substring(1).toLowerCase(Locale.ROOT) + " side";
    }

    private static void row(StringBuilder page, Rule rule) {
        page.append("| `").append(rule.id()).append("` | ");
        page.append(rule.title()).append(" | ");
        page.append(rule.verdict().text()).append(" | ");
        page.append(rule.mirror() == null ? rule.noMirror() : "`" + rule.mirror() + "`")
                .append(" | ");
        page.append(rule.hits().isEmpty() ? "Nobody." : rule.hits()).append(" | ");
        page.append(rule.remedy().isEmpty() ? "None needed." : rule.remedy()).append(" |\n");
    }
}
