package dev.assistantapi.contract.schema.regex;

/** A pattern that is none, or uses what cannot be worked with: look-around, back references, word boundaries, properties. */
public final class UnsupportedRegexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedRegexException(String reason) {
        super(reason);
    }
}
