package dev.assistantapi.client;

/** The answer is larger than this client takes ({@link AssistantClientBuilder#maxResponseBytes}). It is not asked for again. */
public final class ResponseTooLargeException extends AssistantException {

    private static final long serialVersionUID = 1L;

    ResponseTooLargeException(String message, FailedCall call, Throwable cause) {
        super(message, call, cause);
    }
}
