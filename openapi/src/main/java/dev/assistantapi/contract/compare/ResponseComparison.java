package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.Direction;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares one response that both contracts have: its body and its headers. */
final class ResponseComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ContentComparison content;
    private final ParametersComparison headers;
    private final LinksComparison links;

    ResponseComparison(RuleCatalogue rules, Findings findings, ContentComparison content, ParametersComparison headers,
            LinksComparison links) {
        this.rules = rules;
        this.findings = findings;
        this.content = content;
        this.headers = headers;
        this.links = links;
    }

    void compare(Envelope envelope) {
        body(envelope);
        Pair all = envelope.message().child("headers");
        headers.compare(Parameters.headers(all.before()), Parameters.headers(all.after()), envelope, "header");
        links.compare(envelope);
    }

    private void body(Envelope envelope) {
        Pair bodies = envelope.message().child("content");
        boolean was = !bodies.before().members().isEmpty();
        boolean is = !bodies.after().members().isEmpty();
        if (was && is) {
            content.compare(envelope);
        } else if (was || is) {
            boolean toServer = envelope.direction() == Direction.REQUEST;
            String rule = was ? envelope.prefix() + "body-removed" : toServer ? "callback-body-added"
                    : "response-body-added";
            findings.add(Change.of(
                            rules.rule(rule), envelope.place(), envelope.message(),
                            envelope.exchange().address().text() + " " + envelope.status())
                    .shownBy(() -> Evidence.of(Messages.of(envelope), envelope.writer())));
        }
    }
}
