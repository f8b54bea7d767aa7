package dev.assistantapi.contract.review;

import dev.assistantapi.contract.compare.Finding;
import java.time.LocalDate;

/**
 * A finding that somebody answers for, until a day.
 *
 * @param rule the rule of the finding
 * @param place its place, or its fingerprint when the place has more than one finding of the rule
 * @param reason why it is let pass
 * @param owner who answers for it
 * @param expires the last day on which it holds, in UTC
 * @param line where it stands in the file of waivers, from 1
 */
public record Waiver(String rule, String place, String reason, String owner, LocalDate expires, int line) {

    boolean names(Finding finding) {
        return rule.equals(finding.rule()) && (place.equals(finding.place()) || place.equals(finding.fingerprint()));
    }

    boolean expired(LocalDate today) {
        return today.isAfter(expires);
    }
}
