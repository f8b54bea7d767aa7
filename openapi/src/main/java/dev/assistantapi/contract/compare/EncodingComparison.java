package dev.assistantapi.contract.compare;

/** Compares how the members of a form are written. */
final class EncodingComparison {

    void compare(MediaType type, Pair media, Envelope envelope) {}
}
