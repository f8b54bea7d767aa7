package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.part.ParameterRule.Noun;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.operation.Parameters;
import dev.assistantapi.contract.schema.openapi.Direction;

/** Compares one response that both contracts have: its body and its headers. */
public final class ResponseComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ContentComparison content;
    private final ParametersComparison headers;
    private final LinksComparison links;

    public ResponseComparison(
            RuleCatalogue rules,
            Findings findings,
            ContentComparison content,
            ParametersComparison headers,
            LinksComparison links) {
        this.rules = rules;
        this.findings = findings;
        this.content = content;
        this.headers = headers;
        this.links = links;
    }

    void compare(MessagePair envelope) {
        body(envelope);
        Pair all = envelope.message().child("headers");
        headers.compare(Parameters.headers(all.before()), Parameters.headers(all.after()), envelope, Noun.HEADER);
        links.compare(envelope);
    }

    private void body(MessagePair envelope) {
        Pair bodies = envelope.message().child("content");
        boolean was = !bodies.before().members().isEmpty();
        boolean is = !bodies.after().members().isEmpty();
        if (was && is) {
            content.compare(envelope);
        } else if (was || is) {
            boolean toServer = envelope.direction() == Direction.REQUEST;
            Rule rule = !was && toServer
                    ? rules.rule(RuleName.CALLBACK_BODY_ADDED)
                    : rules.rule(envelope.side(), was ? RuleName.BODY_REMOVED : RuleName.BODY_ADDED);
            findings.add(Change.of(
                            rule,
                            envelope.place(),
                            envelope.message(),
                            envelope.exchange().address().text() + " " + envelope.status())
                    .shownBy(() -> Evidence.of(Messages.of(envelope), envelope.writer())));
        }
    }
}
