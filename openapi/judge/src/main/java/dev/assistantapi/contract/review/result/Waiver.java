package dev.assistantapi.contract.review.result;

import dev.assistantapi.contract.compare.finding.Finding;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody answers for, until a day: the change that was seen, and no other at the same place.
 *
 * @param rule the rule of the finding
 * @param place its place, with {@code from} and {@code to}; or its fingerprint, which stands for all three
 * @param from what was said; null when the finding says nothing of it, or the place is a fingerprint
 * @param to what is said now; likewise
 * @param reason why it is let pass
 * @param owner who answers for it
 * @param expires the last day on which it holds, in UTC
 * @param line where it stands in the file of waivers, from 1
 */
public record Waiver(
        String rule,
        String place,
        @Nullable String from,
        @Nullable String to,
        String reason,
        String owner,
        LocalDate expires,
        int line) {

    public boolean names(Finding finding) {
        return rule.equals(finding.rule())
                && (place.equals(finding.fingerprint())
                        || place.equals(finding.place())
                                && Objects.equals(from, finding.from())
                                && Objects.equals(to, finding.to()));
    }

    /** Whether it names the place of a finding of its rule, though perhaps another change there. */
    public boolean standsAt(Finding finding) {
        return rule.equals(finding.rule()) && place.equals(finding.place());
    }

    public boolean expired(LocalDate today) {
        return today.isAfter(expires);
    }
}
