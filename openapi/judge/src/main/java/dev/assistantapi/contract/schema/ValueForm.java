package dev.assistantapi.contract.schema;

/** How a value travels. */
public enum ValueForm {
    /** As JSON: {@code 5} and {@code "5"} are two values. */
    JSON,
    /** As text, in a parameter, a header or a form: {@code 5} and {@code "5"} are the same characters. */
    TEXT,
    /** As text, in a segment of a path, which is never empty: {@code /orders/} is another path. */
    SEGMENT
}
