package dev.assistantapi.client;

/** The server failed (5xx), or answered what the contract does not know and this client cannot read. */
public final class ServerException extends AssistantException {

    private static final long serialVersionUID = 1L;

    ServerException(String message, FailedCall call) {
        super(message, call, null);
    }
}
