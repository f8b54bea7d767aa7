package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.compare.Witness.Side;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.Direction;

/**
 * The message that a value travels in.
 *
 * @param status of a response, as the contracts write it; empty for a request
 * @param message the request body or response in both contracts, references followed
 */
record Envelope(Exchange exchange, String status, Pair message) {

    static Envelope request(Exchange exchange) {
        return new Envelope(exchange, "", exchange.operation().child("requestBody").resolve());
    }

    static Envelope response(Exchange exchange, String status, Located before, Located after) {
        return new Envelope(exchange, status, new Pair(before, after));
    }

    boolean isRequest() {
        return status.isEmpty();
    }

    Direction direction() {
        return isRequest() ? exchange.requests() : exchange.responses();
    }

    Rule.Side side() {
        return direction() == Direction.REQUEST ? Rule.Side.REQUEST : Rule.Side.RESPONSE;
    }

    /** The contract of whoever writes the message: what it allows is what may come. */
    Side writer() {
        return direction() == Direction.REQUEST ? Side.OLD : Side.NEW;
    }

    Place place() {
        return isRequest()
                ? exchange.place().about(Subject.Part.REQUEST_BODY).at("request")
                : exchange.place().status(status);
    }

    /** The first part of the id of a rule. */
    String prefix() {
        return direction() == Direction.REQUEST ? "request-" : "response-";
    }

    /** What is written by the writer's contract, and what by the reader's. */
    <T> T written(T before, T after) {
        return direction() == Direction.REQUEST ? before : after;
    }
}
