package dev.assistantapi.client;

/** The request is not what the contract allows (400); {@link #violations()} lists everything that is wrong with it. */
public final class ValidationException extends AssistantException {

    private static final long serialVersionUID = 1L;

    ValidationException(String message, FailedCall call) {
        super(message, call, null);
    }
}
