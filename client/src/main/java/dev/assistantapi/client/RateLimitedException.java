package dev.assistantapi.client;

/** Too many requests (429); {@link #retryAfter()} says when to come back, if the server did. */
public final class RateLimitedException extends AssistantException {

    private static final long serialVersionUID = 1L;

    RateLimitedException(String message, FailedCall call) {
        super(message, call, null);
    }
}
