package dev.assistantapi.contract.schema.value;

import dev.assistantapi.contract.schema.regex.Regex;
import dev.assistantapi.contract.schema.regex.UnsupportedRegexException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The patterns met so far, read once. */
public final class Patterns {

    private static final int MOST_CHARACTERS = 10_000;

    private final Map<String, Optional<Regex>> read = new HashMap<>();

    /** The pattern, or empty when it cannot be worked with. */
    public Optional<Regex> of(String pattern) {
        return read.computeIfAbsent(pattern, text -> {
            try {
                return Optional.of(Regex.of(text));
            } catch (UnsupportedRegexException e) {
                return Optional.empty();
            }
        });
    }

    public Truth matches(String pattern, String text) {
        Optional<Regex> regex = of(pattern);
        if (regex.isPresent()) {
            return Truth.of(regex.get().matches(text));
        }
        return text.length() > MOST_CHARACTERS ? Truth.UNKNOWN : BoundedMatch.find(pattern, text);
    }
}
