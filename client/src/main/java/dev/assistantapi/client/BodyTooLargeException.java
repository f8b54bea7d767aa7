package dev.assistantapi.client;

import java.io.IOException;

/** The body of an answer has more bytes than are kept. */
final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLargeException(int limit) {
        super("the answer has more than " + limit + " bytes; AssistantClientBuilder.maxResponseBytes sets the limit");
    }
}
