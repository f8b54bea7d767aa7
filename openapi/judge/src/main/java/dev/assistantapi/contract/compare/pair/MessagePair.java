package dev.assistantapi.contract.compare.pair;

import dev.assistantapi.contract.compare.finding.Subject;
import dev.assistantapi.contract.compare.finding.Witness.Side;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.openapi.Direction;

/**
 * The message that a value travels in.
 *
 * @param status of a response, as the contracts write it; empty for a request
 * @param message the request body or response in both contracts, references followed
 */
public record MessagePair(OperationPair exchange, String status, Pair message) {

    public static MessagePair request(OperationPair exchange) {
        return new MessagePair(
                exchange, "", exchange.operation().child("requestBody").resolve());
    }

    public static MessagePair response(OperationPair exchange, String status, Located before, Located after) {
        return new MessagePair(exchange, status, new Pair(before, after));
    }

    public boolean isRequest() {
        return status.isEmpty();
    }

    public Direction direction() {
        return isRequest() ? exchange.requests() : exchange.responses();
    }

    public Rule.Side side() {
        return direction() == Direction.REQUEST ? Rule.Side.REQUEST : Rule.Side.RESPONSE;
    }

    /** The contract of whoever writes the message: what it allows is what may come. */
    public Side writer() {
        return direction() == Direction.REQUEST ? Side.OLD : Side.NEW;
    }

    public Place place() {
        return isRequest()
                ? exchange.place().about(Subject.Part.REQUEST_BODY).at("request")
                : exchange.place().status(status);
    }

    /** What is written by the writer's contract, and what by the reader's. */
    public <T> T written(T before, T after) {
        return direction() == Direction.REQUEST ? before : after;
    }
}
