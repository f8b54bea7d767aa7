package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verdicts that are right for a pair: one, or several where the policy leaves open which of the mild ones it is.
 *
 * @param verdicts not empty
 */
record Expectation(Set<Verdict> verdicts) {

    /** Reads {@code breaking} or {@code none or source-breaking}. */
    static Expectation parse(String text) {
        return new Expectation(Arrays.stream(text.split(" or "))
                .map(Expectation::verdict)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class))));
    }

    private static Verdict verdict(String text) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.text().equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no verdict: " + text));
    }

    boolean allows(Verdict verdict) {
        return verdicts.contains(verdict);
    }

    /** Whether a comparison has to report this pair as breaking the wire. */
    boolean isBreaking() {
        return verdicts.equals(Set.of(Verdict.BREAKING));
    }

    /** Whether a comparison that reports this pair as breaking the wire raises a false alarm. */
    boolean isHarmless() {
        return !verdicts.contains(Verdict.BREAKING) && !verdicts.contains(Verdict.UNDECIDED);
    }

    @Override
    public String toString() {
        return verdicts.stream().map(Verdict::text).collect(Collectors.joining(" or "));
    }
}
