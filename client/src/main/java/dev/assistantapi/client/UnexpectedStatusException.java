package dev.assistantapi.client;

/** Any other status that is no success. */
public final class UnexpectedStatusException extends AssistantException {

    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(String message, FailedCall call) {
        super(message, call, null);
    }
}
