package dev.assistantapi.contract.document;

/** The text looks like JSON and is not valid JSON. */
final class NotJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    NotJsonException(Throwable cause) {
        super(cause);
    }
}
