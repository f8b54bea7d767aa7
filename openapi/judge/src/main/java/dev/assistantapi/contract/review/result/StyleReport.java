package dev.assistantapi.contract.review.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the style rules say of the working contract.
 *
 * @param findings what they found
 * @param notRun why they were not run; null if they were
 */
public record StyleReport(
        List<StyleFinding> findings, @Nullable String notRun) {

    /**
     * A rule of style that is not kept.
     *
     * @param rule its id
     * @param severity {@code error}, {@code warning}, {@code information} or {@code hint}
     * @param line from 1
     * @param message what is wrong
     */
    public record StyleFinding(String rule, String severity, String file, int line, String message) {}
}
