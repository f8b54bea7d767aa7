package dev.assistantapi.client;

/** The body (413) or the headers (431) are larger than the server reads. */
public final class ContentTooLargeException extends AssistantException {

    private static final long serialVersionUID = 1L;

    ContentTooLargeException(String message, FailedCall call) {
        super(message, call, null);
    }
}
