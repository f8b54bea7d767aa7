package dev.assistantapi.contract.compare.change;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.message.Evidence;
import dev.assistantapi.contract.compare.pair.Pair;
import dev.assistantapi.contract.compare.pair.Place;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.document.Located;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is met at one place; many of them may have one cause.
 *
 * @param rule the id of the rule that names it
 * @param verdict what it does
 * @param aspect which of the changes between the two places it is
 * @param subject what changed, as {@code the parameter limit}
 * @param probe makes the message that shows it; null when none is called for
 */
public record Change(
        String rule,
        Verdict verdict,
        Place place,
        @Nullable Located before,
        @Nullable Located after,
        String aspect,
        String subject,
        @Nullable String from,
        @Nullable String to,
        @Nullable Probe probe,
        @Nullable String reason) {

    /** Makes a message that one contract accepts and the other refuses. */
    @FunctionalInterface
    public interface Probe {
        Evidence evidence();
    }

    public static Change of(Rule rule, Place place, Pair where, String subject) {
        return new Change(
                rule.id(),
                rule.verdict(),
                place,
                existing(where.before()),
                existing(where.after()),
                rule.aspect(),
                subject,
                null,
                null,
                null,
                null);
    }

    public Change values(@Nullable String was, @Nullable String is) {
        return new Change(rule, verdict, place, before, after, aspect, subject, was, is, probe, reason);
    }

    /** Tells it apart from other changes of the same rule at the same place of the files. */
    public Change about(String detail) {
        return new Change(rule, verdict, place, before, after, aspect + " " + detail, subject, from, to, probe, reason);
    }

    public Change shownBy(Probe message) {
        return new Change(rule, verdict, place, before, after, aspect, subject, from, to, message, reason);
    }

    public Change undecided(String why) {
        return new Change(rule, Verdict.UNDECIDED, place, before, after, aspect, subject, from, to, null, why);
    }

    private static @Nullable Located existing(Located place) {
        return place.exists() ? place : null;
    }
}
