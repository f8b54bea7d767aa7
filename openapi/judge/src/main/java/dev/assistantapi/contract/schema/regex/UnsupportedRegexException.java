package dev.assistantapi.contract.schema.regex;

/** An invalid pattern, or one with features that automata cannot express: look-around, back references, word boundaries, properties. */
public final class UnsupportedRegexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedRegexException(String reason) {
        super(reason);
    }
}
