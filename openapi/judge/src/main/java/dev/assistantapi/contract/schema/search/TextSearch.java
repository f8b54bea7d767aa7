package dev.assistantapi.contract.schema.search;

import dev.assistantapi.contract.schema.assertion.Atom;
import dev.assistantapi.contract.schema.regex.Regex;
import dev.assistantapi.contract.schema.regex.StringSearch;
import dev.assistantapi.contract.schema.value.Formats;
import dev.assistantapi.contract.schema.value.SchemaValues;
import dev.assistantapi.contract.schema.value.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Looks for a string of some length that patterns match, others do not, and that is or is not of a format. */
final class TextSearch {

    private static final int LONGEST = 20_000_000;
    private static final int LONGEST_WITH_PATTERN = 60_000;
    private static final int MOST_EXCLUDED = 200;
    private static final int MOST_OFFERED = 300;

    private final Solver solver;
    private final Constraints facts;
    private final long min;
    private final long max;

    /** What an assertion says of the length. What else strings are told is asked for where it is needed. */
    private record Length(CountRange range, boolean holds) implements Atom.StringVisitor<CountRange> {

        @Override
        public CountRange minLength(Atom.MinLength atom) {
            return range.atLeast(atom.bound(), holds);
        }

        @Override
        public CountRange maxLength(Atom.MaxLength atom) {
            return range.atMost(atom.bound(), holds);
        }

        @Override
        public CountRange pattern(Atom.Pattern atom) {
            return range; // byPatterns
        }

        @Override
        public CountRange format(Atom.Format atom) {
            return range; // byPatterns, simple
        }
    }

    TextSearch(Solver solver, Constraints facts) {
        this.solver = solver;
        this.facts = facts;
        CountRange length = facts.narrowed(
                Atom.OfString.class,
                CountRange.ANY,
                (known, atom, holds) -> atom.acceptString(new Length(known, holds)));
        min = length.min();
        max = length.max();
    }

    Answer find() {
        if (min > max) {
            return Answer.EMPTY;
        }
        List<Atom.Format> formats = facts.holding(Atom.Format.class);
        for (Atom.Format format : formats) {
            for (Atom.Format other : facts.failing(Atom.Format.class)) {
                if (Formats.includes(other.name(), format.name())) {
                    return Answer.EMPTY;
                }
            }
        }
        if (min > LONGEST) {
            return new Answer.Unknown("it takes a string of " + min + " characters; at most " + LONGEST + " are tried");
        }
        String simple = simple();
        if (simple != null) {
            return new Answer.Found(SchemaValues.FACTORY.stringNode(simple));
        }
        return byPatterns(formats);
    }

    /** A string of one letter, or an example of the format, if that will do. */
    private @Nullable String simple() {
        List<String> candidates = new ArrayList<>();
        facts.holding(Atom.Format.class).forEach(format -> candidates.addAll(Formats.examples(format.name())));
        int length = (int) Math.min(max, Math.max(min, 1));
        for (String letter : List.of("a", "b", "A", "0", " ", "!", "\\", "%", "\u00e9")) {
            candidates.add(letter.repeat(length));
        }
        candidates.addAll(Formats.STRANGE);
        Predicate<String> fits = fits();
        return candidates.stream().filter(fits).findFirst().orElse(null);
    }

    private Predicate<String> fits() {
        return text -> {
            int length = SchemaValues.codePoints(text);
            return length >= min
                    && length <= max
                    && solver.fulfils(facts, SchemaValues.FACTORY.stringNode(text)) == Truth.TRUE;
        };
    }

    private Answer byPatterns(List<Atom.Format> formats) {
        boolean understood = facts.all().noneMatch(fact -> fact.atom() instanceof Atom.Opaque)
                && facts.all()
                        .noneMatch(
                                fact -> fact.atom() instanceof Atom.Format format && !Formats.isKnown(format.name()));
        List<Regex> matched = new ArrayList<>();
        for (Atom.Pattern pattern : facts.holding(Atom.Pattern.class)) {
            Optional<Regex> regex = solver.patterns().of(pattern.regex());
            regex.ifPresent(matched::add);
            understood &= regex.isPresent();
        }
        boolean onlyPatterns = formats.isEmpty();
        for (Atom.Format format : formats) {
            Regex envelope = Formats.envelope(format.name());
            if (envelope != null) {
                matched.add(envelope);
            }
        }
        List<Regex> unmatched = new ArrayList<>();
        for (Atom.Pattern pattern : facts.failing(Atom.Pattern.class)) {
            Optional<Regex> regex = solver.patterns().of(pattern.regex());
            regex.ifPresent(unmatched::add);
            understood &= regex.isPresent();
        }
        List<JsonNode> excluded = new ArrayList<>();
        facts.failing(Atom.Values.class).forEach(values -> excluded.addAll(values.values()));
        if (excluded.size() > MOST_EXCLUDED || min > LONGEST_WITH_PATTERN) {
            return new Answer.Unknown("too many values are excluded, or the string would be too long for its pattern");
        }
        excluded.stream()
                .filter(JsonNode::isString)
                .forEach(value -> unmatched.add(Regex.of(exactly(value.stringValue()))));
        onlyPatterns &= facts.failing(Atom.Format.class).isEmpty();
        StringSearch search = new StringSearch(matched, unmatched, min, max);
        String found = search.find(MOST_OFFERED, fits());
        if (found != null) {
            return new Answer.Found(SchemaValues.FACTORY.stringNode(found));
        }
        boolean nothingMatches = !search.gaveUp();
        return nothingMatches && (understood || isImpossible(matched, unmatched))
                ? Answer.EMPTY
                : new Answer.Unknown(
                        understood && onlyPatterns
                                ? "the patterns combine in too many ways"
                                : "no string was found, and the patterns or formats are not all understood");
    }

    /** Unknown formats and patterns only narrow the result. If nothing matches without them, nothing matches. */
    private boolean isImpossible(List<Regex> matched, List<Regex> unmatched) {
        StringSearch search = new StringSearch(matched, unmatched, min, max);
        return search.find(1, text -> true) == null && !search.gaveUp();
    }

    private static String exactly(String text) {
        StringBuilder regex = new StringBuilder("^");
        text.codePoints().forEach(c -> regex.append(String.format("\\u{%x}", c)));
        return regex.append('$').toString();
    }
}
