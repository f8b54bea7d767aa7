package dev.assistantapi.contract.compare.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cause of difference between two contracts.
 *
 * @param rule the stable id of the rule, as {@code request-max-length-decreased}; {@code rules.md} lists them
 * @param verdict what the change does
 * @param place the place for a person, as {@code PATCH /assistant/{id} · request · endCallMessage}
 * @param alsoAt the other places that the same cause touches, in the same form
 * @param subjects the same places for programs: one for {@code place}, then one for each of {@code alsoAt}
 * @param before where it stands in the old contract; null when it is new
 * @param after where it stands in the new contract; null when it is gone
 * @param from what was said; null when nothing was
 * @param to what is said now; null when nothing is
 * @param summary what changed, in a sentence
 * @param hits who is hit, in a sentence; empty when nobody is
 * @param remedy what to do about it, in a sentence; empty when nothing is to be done
 * @param witness for a breaking change, a message that tells the contracts apart
 * @param reason for an undecided one, why it could not be decided
 */
public record Finding(
        String rule,
        Verdict verdict,
        String place,
        List<String> alsoAt,
        List<Subject> subjects,
        @Nullable SourcePlace before,
        @Nullable SourcePlace after,
        @Nullable String from,
        @Nullable String to,
        String summary,
        String hits,
        String remedy,
        @Nullable Witness witness,
        @Nullable String reason) {

    /** Stays the same when lines move: rule, place, and what was and is said, as 16 hexadecimal digits. */
    public String fingerprint() {
        return Fingerprint.of(rule, place, from, to);
    }
}
