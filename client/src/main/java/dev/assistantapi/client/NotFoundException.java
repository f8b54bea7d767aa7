package dev.assistantapi.client;

/** The organisation has no such assistant (404). */
public final class NotFoundException extends AssistantException {

    private static final long serialVersionUID = 1L;

    NotFoundException(String message, FailedCall call) {
        super(message, call, null);
    }
}
