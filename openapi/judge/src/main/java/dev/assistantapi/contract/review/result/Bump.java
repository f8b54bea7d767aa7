package dev.assistantapi.contract.review.result;

import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.Locale;

/** By how much a version has to rise, from the least to the most. */
public enum Bump {
    /** Not at all. */
    NONE,
    /** The third number: words only. */
    PATCH,
    /** The second number: something was added or relaxed, or behaviour may differ. */
    MINOR,
    /** The first number: somebody has to change their code. */
    MAJOR;

    /** What callers of the API need: whether their code compiles is not asked. */
    static Bump forCallers(Verdict verdict) {
        return switch (verdict) {
            case NONE -> NONE;
            case COMPATIBLE, ATTENTION, SOURCE_BREAKING -> MINOR;
            case UNDECIDED, BREAKING -> MAJOR;
        };
    }

    /** What users of a generated client need: callers too, and their code has to compile. */
    static Bump forClients(Verdict verdict) {
        return verdict == Verdict.SOURCE_BREAKING ? MAJOR : forCallers(verdict);
    }

    public Bump or(Bump other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public SemanticVersion after(SemanticVersion version) {
        return switch (this) {
            case NONE -> version;
            case PATCH -> new SemanticVersion(version.major(), version.minor(), version.patch() + 1, "");
            case MINOR -> new SemanticVersion(version.major(), version.minor() + 1, 0, "");
            case MAJOR -> new SemanticVersion(version.major() + 1, 0, 0, "");
        };
    }

    /** The word as reports print it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
