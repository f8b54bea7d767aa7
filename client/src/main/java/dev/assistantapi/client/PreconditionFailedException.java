package dev.assistantapi.client;

/** The assistant has changed since the {@code ETag} in {@code If-Match} (412); nothing was changed by this request. */
public final class PreconditionFailedException extends AssistantException {

    private static final long serialVersionUID = 1L;

    PreconditionFailedException(String message, FailedCall call) {
        super(message, call, null);
    }

    PreconditionFailedException(String message, FailedCall call, PreconditionFailedException last) {
        super(message, call, last);
    }
}
