package dev.assistantapi.contract.compare.finding;

import tools.jackson.databind.JsonNode;

/**
 * A request or response that one contract accepts and the other refuses, checked against both.
 *
 * @param kind what it is
 * @param message the message in the manner of HTTP, as {@code PATCH /assistant/{id}} and the body, or {@code 200} and the body;
 *     long values are shortened
 * @param value the value that tells the contracts apart: the body, or that of the parameter or header; null when it is
 *     the message as a whole
 * @param acceptedBy the contract that accepts it
 * @param reason why the other refuses it, in a sentence
 */
public record Witness(
        Kind kind,
        String message,
        @org.jspecify.annotations.Nullable JsonNode value,
        Side acceptedBy,
        String reason) {

    /** What a witness is. */
    public enum Kind {
        /** A request. */
        REQUEST,
        /** A response. */
        RESPONSE
    }

    /** One of the two contracts. */
    public enum Side {
        /** The contract before the change. */
        OLD,
        /** The contract after the change. */
        NEW
    }
}
