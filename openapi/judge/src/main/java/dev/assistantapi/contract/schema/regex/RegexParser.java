package dev.assistantapi.contract.schema.regex;

/** Reads a pattern (ECMA-262, section 22.2.1, without look-around, back references and properties) into an automaton. */
final class RegexParser {

    private static final int MOST_REPEATS = 5_000;

    private final RegexText text;
    private final Automaton automaton = new Automaton();
    private int depth;

    private record Fragment(int first, int last) {}

    RegexParser(String regex) {
        this.text = new RegexText(regex);
    }

    Automaton parse() {
        Fragment whole = alternatives();
        if (!text.isAtEnd()) {
            throw new UnsupportedRegexException("there is a ) too many");
        }
        automaton.complete(whole.first, whole.last);
        return automaton;
    }

    private Fragment alternatives() {
        if (++depth > 200) {
            throw new UnsupportedRegexException("its groups are too deep inside one another");
        }
        Fragment first = sequence();
        if (!text.take('|')) {
            depth--;
            return first;
        }
        int from = automaton.newState();
        int to = automaton.newState();
        join(from, first, to);
        do {
            join(from, sequence(), to);
        } while (text.take('|'));
        depth--;
        return new Fragment(from, to);
    }

    private void join(int from, Fragment part, int to) {
        automaton.silent(from, part.first);
        automaton.silent(part.last, to);
    }

    private Fragment sequence() {
        int from = automaton.newState();
        int last = from;
        while (!text.isAtEnd() && text.peek() != '|' && text.peek() != ')') {
            Fragment part = repeated();
            automaton.silent(last, part.first);
            last = part.last;
        }
        return new Fragment(from, last);
    }

    private Fragment repeated() {
        int begin = text.position();
        Fragment once = atom();
        int end = text.position();
        int min;
        int max;
        switch (text.peek()) {
            case '*' -> {
                text.take('*');
                min = 0;
                max = -1;
            }
            case '+' -> {
                text.take('+');
                min = 1;
                max = -1;
            }
            case '?' -> {
                text.take('?');
                min = 0;
                max = 1;
            }
            case '{' -> {
                int[] bounds = bounds();
                min = bounds[0];
                max = bounds[1];
            }
            default -> {
                return once;
            }
        }
        text.take('?'); // lazy: the same strings
        int after = text.position();
        if (text.peek() == '*' || text.peek() == '+') {
            throw new UnsupportedRegexException("a quantifier stands behind a quantifier");
        }
        Fragment repeated = repeat(begin, end, once, min, max);
        text.goTo(after);
        return repeated;
    }

    /** Each further copy is read from the text again. */
    private Fragment repeat(int begin, int end, Fragment once, int min, int max) {
        if (Math.max(min, max) > MOST_REPEATS) {
            throw new UnsupportedRegexException("it repeats more than " + MOST_REPEATS + " times");
        }
        int from = automaton.newState();
        int to = automaton.newState();
        int last = from;
        Fragment copy = once;
        for (int i = 1; i <= Math.max(min, max); i++) {
            if (i > 1) {
                copy = copy(begin, end);
            }
            if (i > min) {
                automaton.silent(last, to);
            }
            automaton.silent(last, copy.first);
            last = copy.last;
        }
        if (max < 0) {
            if (min == 0) {
                automaton.silent(from, copy.first);
                automaton.silent(copy.last, copy.first);
                automaton.silent(from, to);
                last = copy.last;
            } else {
                automaton.silent(copy.last, copy.first);
            }
        }
        automaton.silent(last, to);
        return new Fragment(from, to);
    }

    private Fragment copy(int begin, int end) {
        text.goTo(begin);
        Fragment copy = atom();
        if (text.position() != end) {
            throw new UnsupportedRegexException("it cannot be read");
        }
        return copy;
    }

    private int[] bounds() {
        text.take('{');
        String bounds = text.until('}', "a { has no }");
        if (!bounds.matches("\\d{1,9}(,\\d{0,9})?")) {
            throw new UnsupportedRegexException("{" + bounds + "} is no quantifier");
        }
        int comma = bounds.indexOf(',');
        int min = Integer.parseInt(comma < 0 ? bounds : bounds.substring(0, comma));
        int max = comma < 0 ? min : comma == bounds.length() - 1 ? -1 : Integer.parseInt(bounds.substring(comma + 1));
        if (max >= 0 && max < min) {
            throw new UnsupportedRegexException("{" + bounds + "} goes backwards");
        }
        return new int[] {min, max};
    }

    private Fragment atom() {
        int c = text.nextCodePoint();
        return switch (c) {
            case '(' -> group();
            case '^', '$' -> edge(c == '^');
            case '[' -> step(new ClassParser(text).parse());
            case '.' -> step(CodePoints.DOT);
            case '\\' -> step(text.escape(false));
            case '*', '+', '?', '{' -> throw new UnsupportedRegexException("a quantifier has nothing before it");
            default -> step(CodePoints.one(c));
        };
    }

    private Fragment edge(boolean start) {
        int from = automaton.newState();
        int to = automaton.newState();
        if (start) {
            automaton.atStart(from, to);
        } else {
            automaton.atEnd(from, to);
        }
        return new Fragment(from, to);
    }

    private Fragment group() {
        if (text.take('?')) {
            if (text.startsWith("<") && !text.startsWith("<=") && !text.startsWith("<!")) {
                text.until('>', "the name of a group has no end");
            } else if (!text.take(':')) {
                throw new UnsupportedRegexException("it looks around");
            }
        }
        Fragment inside = alternatives();
        if (!text.take(')')) {
            throw new UnsupportedRegexException("a ( has no )");
        }
        return inside;
    }

    private Fragment step(CodePoints on) {
        int from = automaton.newState();
        int to = automaton.newState();
        automaton.step(from, on, to);
        return new Fragment(from, to);
    }
}
