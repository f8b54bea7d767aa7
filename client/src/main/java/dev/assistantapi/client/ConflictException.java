package dev.assistantapi.client;

/** The idempotency key was used before, with another body (409). */
public final class ConflictException extends AssistantException {

    private static final long serialVersionUID = 1L;

    ConflictException(String message, FailedCall call) {
        super(message, call, null);
    }
}
