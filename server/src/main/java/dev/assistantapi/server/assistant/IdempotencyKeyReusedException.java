package dev.assistantapi.server.assistant;

/** The key was used before, with another body. */
final class IdempotencyKeyReusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
