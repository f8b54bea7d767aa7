package dev.assistantapi.client.testing;

/**
 * One rule that a request breaks.
 *
 * @param in the part of the request, as in the contract's {@code Violation}
 * @param pointer the place, as a JSON Pointer (RFC 6901)
 * @param rule the keyword
 * @param message a sentence for a person
 */
record FakeViolation(String in, String pointer, String rule, String message) {}
