package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Message;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.schema.openapi.Direction;

/** Compares the request body of an operation. */
public final class RequestBodyComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ContentComparison content;

    public RequestBodyComparison(RuleCatalogue rules, Findings findings, ContentComparison content) {
        this.rules = rules;
        this.findings = findings;
        this.content = content;
    }

    void compare(OperationPair exchange) {
        MessagePair envelope = MessagePair.request(exchange);
        Pair body = envelope.message();
        body.before().members();
        body.after().members();
        if (body.added()) {
            boolean required = body.after().flag("required", false);
            add(
                    required ? RuleName.BODY_ADDED_REQUIRED : RuleName.BODY_ADDED,
                    envelope,
                    Messages.request(exchange).with(null, null));
        } else if (body.removed()) {
            boolean toServer = envelope.direction() == Direction.REQUEST;
            Message message = Messages.request(exchange);
            add(
                    RuleName.BODY_REMOVED,
                    envelope,
                    toServer ? Messages.withBody(message, body.before()) : message.with(null, null));
        } else if (body.inBoth()) {
            boolean was = body.before().flag("required", false);
            boolean is = body.after().flag("required", false);
            if (was != is) {
                add(
                        is ? RuleName.BODY_BECAME_REQUIRED : RuleName.BODY_BECAME_OPTIONAL,
                        envelope,
                        Messages.request(exchange).with(null, null));
            }
            content.compare(envelope);
        }
    }

    private void add(RuleName rule, MessagePair envelope, Message message) {
        findings.add(Change.of(
                        rules.rule(envelope.side(), rule),
                        envelope.place(),
                        envelope.message(),
                        envelope.exchange().address().text())
                .shownBy(() -> Evidence.of(message, envelope.writer())));
    }
}
