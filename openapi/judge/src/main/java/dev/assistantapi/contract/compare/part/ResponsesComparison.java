package dev.assistantapi.contract.compare.part;

import dev.assistantapi.contract.compare.change.Change;
import dev.assistantapi.contract.compare.change.Findings;
import dev.assistantapi.contract.compare.finding.Witness;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.message.Messages;
import dev.assistantapi.contract.compare.pair.MessagePair;
import dev.assistantapi.contract.compare.pair.OperationPair;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import dev.assistantapi.contract.compare.rule.RuleName;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.operation.Responses;
import dev.assistantapi.contract.schema.openapi.Direction;
import java.util.Map;

/** Compares the responses of an operation: which statuses there are, and which of both contracts belong together. */
public final class ResponsesComparison {

    private final RuleCatalogue rules;
    private final Findings findings;
    private final ResponseComparison one;

    public ResponsesComparison(RuleCatalogue rules, Findings findings, ResponseComparison one) {
        this.rules = rules;
        this.findings = findings;
        this.one = one;
    }

    void compare(OperationPair exchange) {
        Map<String, Located> before = Responses.of(exchange.before().operation());
        Map<String, Located> after = Responses.of(exchange.after().operation());
        for (String status : Pair.union(before.keySet(), after.keySet())) {
            Located was = before.get(Responses.covering(before, status));
            Located is = after.get(Responses.covering(after, status));
            if (was != null && is != null) {
                one.compare(MessagePair.response(exchange, status, was.resolve(), is.resolve()));
            } else if (was != null) {
                removed(exchange, status, was, after);
            } else if (is != null) {
                added(exchange, status, is, before);
            }
        }
    }

    private void removed(OperationPair exchange, String status, Located response, Map<String, Located> after) {
        boolean narrowed =
                status.endsWith("XX") && after.keySet().stream().anyMatch(key -> key.charAt(0) == status.charAt(0));
        boolean unread = exchange.responses() == Direction.REQUEST;
        RuleName rule = switch (status.charAt(0)) {
            case '2' ->
                narrowed && !unread
                        ? RuleName.RESPONSE_STATUS_RANGE_NARROWED
                        : RuleName.RESPONSE_SUCCESS_STATUS_REMOVED;
            case '1', '3' -> RuleName.RESPONSE_OTHER_STATUS_REMOVED;
            default -> RuleName.RESPONSE_ERROR_STATUS_REMOVED;
        };
        Located none = response.nothing();
        findings.add(Change.of(
                        rules.rule(rule),
                        exchange.place().status(status),
                        new Pair(response, none),
                        exchange.address().text())
                .values(status, null)
                .shownBy(() -> Evidence.of(
                        Messages.of(new MessagePair(exchange, status, new Pair(response.resolve(), none))),
                        Witness.Side.OLD)));
    }

    private void added(OperationPair exchange, String status, Located response, Map<String, Located> before) {
        boolean toServer = exchange.responses() == Direction.REQUEST;
        RuleName rule = switch (status.charAt(0)) {
            case '2' -> toServer ? RuleName.CALLBACK_SUCCESS_STATUS_ADDED : RuleName.RESPONSE_SUCCESS_STATUS_ADDED;
            case '3' ->
                status.equals("304") || toServer
                        ? RuleName.RESPONSE_OTHER_STATUS_ADDED
                        : RuleName.RESPONSE_REDIRECT_ADDED;
            case '1' -> RuleName.RESPONSE_OTHER_STATUS_ADDED;
            default -> RuleName.RESPONSE_ERROR_STATUS_ADDED;
        };
        Located none = response.nothing();
        findings.add(Change.of(
                        rules.rule(rule),
                        exchange.place().status(status),
                        new Pair(none, response),
                        exchange.address().text())
                .values(null, status)
                .shownBy(() -> Evidence.of(
                        Messages.of(new MessagePair(exchange, status, new Pair(none, response.resolve()))),
                        Witness.Side.NEW)));
    }
}
