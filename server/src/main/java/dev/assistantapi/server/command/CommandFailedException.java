package dev.assistantapi.server.command;

/** A command could not be done; the message says why. */
public final class CommandFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence, and what to do */
    public CommandFailedException(String message) {
        super(message);
    }
}
