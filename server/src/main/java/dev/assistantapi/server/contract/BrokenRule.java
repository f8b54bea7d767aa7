package dev.assistantapi.server.contract;

import dev.assistantapi.server.generated.model.Violation;

/** The body cannot be read to its end: it breaks one rule at one place. */
final class BrokenRule extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String rule;

    BrokenRule(String pointer, String rule, String message) {
        super(message, null, false, false);
        this.pointer = pointer;
        this.rule = rule;
    }

    Violation violation() {
        return new Violation("body", pointer, rule, String.valueOf(getMessage()));
    }
}
