package dev.assistantapi.contract.document;

/** The text looked like JSON and is none. */
final class NotJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    NotJsonException(Throwable cause) {
        super(cause);
    }
}
