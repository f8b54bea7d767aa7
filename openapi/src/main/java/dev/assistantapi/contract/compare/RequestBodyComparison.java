package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.schema.Direction;

/** Compares the request body of an operation. */
final class RequestBodyComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ContentComparison content;

    RequestBodyComparison(RuleCatalogue rules, Findings findings, ContentComparison content) {
        this.rules = rules;
        this.findings = findings;
        this.content = content;
    }

    void compare(Exchange exchange) {
        Envelope envelope = Envelope.request(exchange);
        Pair body = envelope.message();
        body.before().members();
        body.after().members();
        if (body.added()) {
            boolean required = body.after().flag("required", false);
            add(required ? "body-added-required" : "body-added", envelope, Messages.request(exchange).with(null, null));
        } else if (body.removed()) {
            boolean toServer = envelope.direction() == Direction.REQUEST;
            Message message = Messages.request(exchange);
            add("body-removed", envelope, toServer ? Messages.withBody(message, body.before()) : message.with(null, null));
        } else if (body.inBoth()) {
            boolean was = body.before().flag("required", false);
            boolean is = body.after().flag("required", false);
            if (was != is) {
                add(is ? "body-became-required" : "body-became-optional", envelope, Messages.request(exchange).with(null,
                        null));
            }
            content.compare(envelope);
        }
    }

    private void add(String rule, Envelope envelope, Message message) {
        findings.add(Change.of(
                        rules.rule(envelope.prefix() + rule), envelope.place(), envelope.message(),
                        envelope.exchange().address().text())
                .shownBy(() -> Evidence.of(message, envelope.writer())));
    }
}
