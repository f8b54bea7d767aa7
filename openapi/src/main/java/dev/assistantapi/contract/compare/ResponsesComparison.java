package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.Direction;
import java.util.Map;

/** Compares the responses of an operation: which statuses there are, and which of both contracts belong together. */
final class ResponsesComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ResponseComparison one;

    ResponsesComparison(RuleCatalogue rules, Findings findings, ResponseComparison one) {
        this.rules = rules;
        this.findings = findings;
        this.one = one;
    }

    void compare(Exchange exchange) {
        Map<String, Located> before = Statuses.of(exchange.before().operation());
        Map<String, Located> after = Statuses.of(exchange.after().operation());
        for (String status : Pair.union(before.keySet(), after.keySet())) {
            String was = Statuses.covering(before, status);
            String is = Statuses.covering(after, status);
            if (!was.isEmpty() && !is.isEmpty()) {
                one.compare(Envelope.response(exchange, status, before.get(was).resolve(), after.get(is).resolve()));
            }
            if (is.isEmpty()) {
                removed(exchange, status, before.get(was), after);
            } else if (was.isEmpty()) {
                added(exchange, status, after.get(is), before);
            }
        }
    }

    private void removed(Exchange exchange, String status, Located response, Map<String, Located> after) {
        boolean narrowed = status.endsWith("XX")
                && after.keySet().stream().anyMatch(key -> key.charAt(0) == status.charAt(0));
        boolean unread = exchange.responses() == Direction.REQUEST;
        String rule = switch (status.charAt(0)) {
            case '2' -> narrowed && !unread ? "response-status-range-narrowed" : "response-success-status-removed";
            case '1', '3' -> "response-other-status-removed";
            default -> "response-error-status-removed";
        };
        Located none = response.child("none");
        findings.add(Change.of(rules.rule(rule), exchange.place().status(status), new Pair(response, none),
                exchange.address().text())
                .values(status, null)
                .shownBy(() -> Evidence.of(
                        Messages.of(new Envelope(exchange, status, new Pair(response.resolve(), none))),
                        Witness.Side.OLD)));
    }

    private void added(Exchange exchange, String status, Located response, Map<String, Located> before) {
        boolean toServer = exchange.responses() == Direction.REQUEST;
        String rule = switch (status.charAt(0)) {
            case '2' -> toServer ? "callback-success-status-added" : "response-success-status-added";
            case '3' -> status.equals("304") || toServer ? "response-other-status-added" : "response-redirect-added";
            case '1' -> "response-other-status-added";
            default -> "response-error-status-added";
        };
        Located none = response.child("none");
        findings.add(Change.of(rules.rule(rule), exchange.place().status(status), new Pair(none, response),
                exchange.address().text())
                .values(null, status)
                .shownBy(() -> Evidence.of(
                        Messages.of(new Envelope(exchange, status, new Pair(none, response.resolve()))),
                        Witness.Side.NEW)));
    }
}
