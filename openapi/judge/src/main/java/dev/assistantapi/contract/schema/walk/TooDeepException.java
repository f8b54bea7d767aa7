package dev.assistantapi.contract.schema.walk;

/** Schemas are deeper inside one another than is worked with. */
public final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooDeepException() {
        super("the schemas are too deep inside one another", null, false, false);
    }
}
