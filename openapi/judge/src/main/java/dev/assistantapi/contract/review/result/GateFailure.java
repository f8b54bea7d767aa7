package dev.assistantapi.contract.review.result;

import org.jspecify.annotations.Nullable;

/**
 * What turns the build red.
 *
 * @param rule the stable id of the rule, as {@code version-not-raised}
 * @param file the file that has to be changed
 * @param line the line in it, from 1; 0 when it is the file as a whole
 * @param message what is wrong, in a sentence
 * @param remedy the edit that puts it right
 * @param fingerprint that of the finding that is behind it; null when there is none
 */
public record GateFailure(
        String rule,
        String file,
        int line,
        String message,
        String remedy,
        @Nullable String fingerprint) {

    /** As {@code file:line}, or the file alone. */
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
