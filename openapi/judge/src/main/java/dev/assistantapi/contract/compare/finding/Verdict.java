package dev.assistantapi.contract.compare.finding;

import java.util.Locale;

/** What a change does to those who depend on the contract, from the mildest to the worst. */
public enum Verdict {
    /** Nothing changed in meaning; words and order at most. */
    NONE("none"),
    /** Everybody goes on as before; something was added or relaxed. */
    COMPATIBLE("compatible"),
    /** On the wire and in clients all fits, but behaviour may differ: a default, a server address, something no longer documented. */
    ATTENTION("attention"),
    /** The wire is fine; generated clients stop compiling, or change a type. */
    SOURCE_BREAKING("source-breaking"),
    /** It could not be decided; the finding says why. Never green. */
    UNDECIDED("undecided"),
    /** On the wire: a request that was accepted is refused, or an answer comes that was not promised. */
    BREAKING("breaking");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The word as reports and the command print it. */
    public String text() {
        return text;
    }

    /**
     * The verdict of this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict of(String text) {
        return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The worse of the two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
