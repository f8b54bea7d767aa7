package dev.assistantapi.client;

/**
 * There was no whole answer: no connection, a broken one, or a timeout. Whether the server has carried out the
 * request is not known.
 */
public final class TransportException extends AssistantException {

    private static final long serialVersionUID = 1L;

    TransportException(String message, FailedCall call, Throwable cause) {
        super(message, call, cause);
    }
}
