package dev.assistantapi.contract.schema.openapi;

/** Which way a value travels; it decides which of two schemas has to accept all that the other does. */
public enum Direction {
    /** Sent by old callers, read by the new server: the new schema must accept all that the old one does. */
    REQUEST,
    /** Sent by the new server, read by old callers: the old schema must accept all that the new one does. */
    RESPONSE
}
