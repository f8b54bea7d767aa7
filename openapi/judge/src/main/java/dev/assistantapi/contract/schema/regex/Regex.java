package dev.assistantapi.contract.schema.regex;

import java.util.BitSet;

/** The strings in which a {@code pattern} finds a match (JSON Schema 2020-12 validation, section 6.3.3). */
public final class Regex {

    private final Automaton automaton;

    private Regex(Automaton automaton) {
        this.automaton = automaton;
    }

    /**
     * Reads a pattern.
     *
     * @throws UnsupportedRegexException if it is invalid, or has features that automata cannot express
     */
    public static Regex of(String pattern) {
        return new Regex(new RegexParser(pattern).parse());
    }

    /** Whether the text has a match. Takes time in proportion to its length. */
    public boolean matches(String text) {
        BitSet states = automaton.begin();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            states = automaton.next(states, text.codePointAt(i));
        }
        return automaton.accepts(states, text.isEmpty());
    }

    Automaton automaton() {
        return automaton;
    }
}
