package dev.assistantapi.client;

/** The key is missing, not known (401), or not allowed to do this (403). */
public final class AuthenticationException extends AssistantException {

    private static final long serialVersionUID = 1L;

    AuthenticationException(String message, FailedCall call) {
        super(message, call, null);
    }
}
