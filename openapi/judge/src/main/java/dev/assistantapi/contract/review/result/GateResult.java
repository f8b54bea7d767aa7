package dev.assistantapi.contract.review.result;

import java.util.List;

/**
 * What the build decided, and what it looked at.
 *
 * @param failures what turns it red; none when the change may be made
 * @param waivers all that could be read, used or not
 * @param pacts what was asked who is really hit
 * @param style what the style rules say; they have a gate of their own
 * @param javaApi how the Java API of the client changes
 */
public record GateResult(
        List<GateFailure> failures, List<Waiver> waivers, PactsRead pacts, StyleReport style, JavaApiReport javaApi) {

    /** Whether the change may be made. */
    public boolean passed() {
        return failures.isEmpty();
    }
}
