package dev.assistantapi.contract.regex;

import java.util.ArrayList;
import java.util.List;

/** Reads a pattern (ECMA-262, section 22.2.1, without look-around, back references and properties) into an automaton. */
final class RegexParser {

    private static final int MOST_REPEATS = 5_000;

    private final String regex;
    private final Automaton automaton = new Automaton();
    private int at;
    private int depth;

    private record Fragment(int first, int last) {}

    RegexParser(String regex) {
        this.regex = regex;
    }

    Automaton parse() {
        Fragment whole = alternatives();
        if (at < regex.length()) {
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
        if (!take('|')) {
            depth--;
            return first;
        }
        int from = automaton.newState();
        int to = automaton.newState();
        join(from, first, to);
        do {
            join(from, sequence(), to);
        } while (take('|'));
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
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            Fragment part = repeated();
            automaton.silent(last, part.first);
            last = part.last;
        }
        return new Fragment(from, last);
    }

    private Fragment repeated() {
        int begin = at;
        Fragment once = atom();
        int end = at;
        if (at >= regex.length()) {
            return once;
        }
        int min;
        int max;
        switch (regex.charAt(at)) {
            case '*' -> {
                at++;
                min = 0;
                max = -1;
            }
            case '+' -> {
                at++;
                min = 1;
                max = -1;
            }
            case '?' -> {
                at++;
                min = 0;
                max = 1;
            }
            case '{' -> {
                int[] bounds = bounds();
                if (bounds.length == 0) {
                    return once;
                }
                min = bounds[0];
                max = bounds[1];
            }
            default -> {
                return once;
            }
        }
        take('?'); // lazy: the same strings
        int after = at;
        if (at < regex.length() && "*+".indexOf(regex.charAt(at)) >= 0) {
            throw new UnsupportedRegexException("a quantifier stands behind a quantifier");
        }
        Fragment repeated = repeat(begin, end, once, min, max);
        at = after;
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
        at = begin;
        Fragment copy = atom();
        if (at != end) {
            throw new UnsupportedRegexException("it cannot be read");
        }
        return copy;
    }

    private int[] bounds() {
        int close = regex.indexOf('}', at);
        if (close < 0) {
            throw new UnsupportedRegexException("a { has no }");
        }
        String text = regex.substring(at + 1, close);
        if (!text.matches("\\d{1,9}(,\\d{0,9})?")) {
            throw new UnsupportedRegexException("{" + text + "} is no quantifier");
        }
        at = close + 1;
        int comma = text.indexOf(',');
        int min = Integer.parseInt(comma < 0 ? text : text.substring(0, comma));
        int max = comma < 0 ? min : comma == text.length() - 1 ? -1 : Integer.parseInt(text.substring(comma + 1));
        if (max >= 0 && max < min) {
            throw new UnsupportedRegexException("{" + text + "} goes backwards");
        }
        return new int[] {min, max};
    }

    private Fragment atom() {
        char c = regex.charAt(at);
        switch (c) {
            case '(' -> {
                return group();
            }
            case '^', '$' -> {
                at++;
                int from = automaton.newState();
                int to = automaton.newState();
                if (c == '^') {
                    automaton.atStart(from, to);
                } else {
                    automaton.atEnd(from, to);
                }
                return new Fragment(from, to);
            }
            case '[' -> {
                at++;
                return step(new ClassParser().parse());
            }
            case '.' -> {
                at++;
                return step(CodePoints.DOT);
            }
            case '\\' -> {
                at++;
                return step(escape(false));
            }
            case '*', '+', '?', '{' -> throw new UnsupportedRegexException("a quantifier has nothing before it");
            default -> {
                int codePoint = regex.codePointAt(at);
                at += Character.charCount(codePoint);
                return step(CodePoints.one(codePoint));
            }
        }
    }

    private Fragment group() {
        at++;
        if (take('?')) {
            if (regex.startsWith("<", at) && !regex.startsWith("<=", at) && !regex.startsWith("<!", at)) {
                at = regex.indexOf('>', at) + 1;
                if (at == 0) {
                    throw new UnsupportedRegexException("the name of a group has no end");
                }
            } else if (!take(':')) {
                throw new UnsupportedRegexException("it looks around");
            }
        }
        Fragment inside = alternatives();
        if (!take(')')) {
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

    private boolean take(char c) {
        boolean there = at < regex.length() && regex.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private CodePoints escape(boolean inClass) {
        if (at >= regex.length()) {
            throw new UnsupportedRegexException("it ends with a backslash");
        }
        int c = regex.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case 'd' -> CodePoints.DIGITS;
            case 'D' -> CodePoints.DIGITS.complement();
            case 'w' -> CodePoints.WORD;
            case 'W' -> CodePoints.WORD.complement();
            case 's' -> CodePoints.SPACE;
            case 'S' -> CodePoints.SPACE.complement();
            case 't' -> CodePoints.one('\t');
            case 'n' -> CodePoints.one('\n');
            case 'r' -> CodePoints.one('\r');
            case 'f' -> CodePoints.one('\f');
            case 'v' -> CodePoints.one(0x0B);
            case '0' -> CodePoints.one(0);
            case 'x' -> CodePoints.one(hex(2));
            case 'u' -> CodePoints.one(unicode());
            case 'b' -> {
                if (!inClass) {
                    throw new UnsupportedRegexException("it asks for a word boundary");
                }
                yield CodePoints.one('\b');
            }
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new UnsupportedRegexException("\\" + Character.toString(c) + " is not understood");
                }
                yield CodePoints.one(c);
            }
        };
    }

    private int unicode() {
        if (take('{')) {
            int close = regex.indexOf('}', at);
            String digits = close < 0 ? "" : regex.substring(at, close);
            if (!digits.matches("[0-9A-Fa-f]{1,6}")) {
                throw new UnsupportedRegexException("\\u{" + digits + "} is no character");
            }
            at = close + 1;
            return Math.min(Integer.parseInt(digits, 16), CodePoints.LAST);
        }
        int unit = hex(4);
        if (Character.isHighSurrogate((char) unit) && regex.startsWith("\\u", at)) {
            int back = at;
            at += 2;
            int low = hex(4);
            if (Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            at = back;
        }
        return unit;
    }

    private int hex(int digits) {
        String text = regex.substring(at, Math.min(at + digits, regex.length()));
        if (!text.matches("[0-9A-Fa-f]{" + digits + "}")) {
            throw new UnsupportedRegexException("an escape has too few digits");
        }
        at += digits;
        return Integer.parseInt(text, 16);
    }

    /** Reads what stands between square brackets. */
    private final class ClassParser {

        private final List<int[]> ranges = new ArrayList<>();

        CodePoints parse() {
            boolean negated = take('^');
            while (!take(']')) {
                if (at >= regex.length()) {
                    throw new UnsupportedRegexException("a [ has no ]");
                }
                CodePoints first = member();
                if (regex.startsWith("-", at) && !regex.startsWith("-]", at)) {
                    at++;
                    range(first, member());
                } else {
                    ranges.addAll(first.ranges());
                }
            }
            CodePoints union = CodePoints.union(ranges);
            return negated ? union.complement() : union;
        }

        private void range(CodePoints first, CodePoints last) {
            int from = first.ranges().get(0)[0];
            int to = last.ranges().get(0)[0];
            if (isOne(first) && isOne(last)) {
                if (from > to) {
                    throw new UnsupportedRegexException("a range goes backwards");
                }
                ranges.add(new int[] {from, to});
            } else { // [\w-.]: the hyphen stands for itself
                ranges.addAll(first.ranges());
                ranges.addAll(last.ranges());
                ranges.add(new int[] {'-', '-'});
            }
        }

        private static boolean isOne(CodePoints points) {
            return points.ranges().size() == 1 && points.ranges().get(0)[0] == points.ranges().get(0)[1];
        }

        private CodePoints member() {
            if (at >= regex.length()) {
                throw new UnsupportedRegexException("a [ has no ]");
            }
            if (take('\\')) {
                return escape(true);
            }
            int codePoint = regex.codePointAt(at);
            at += Character.charCount(codePoint);
            return CodePoints.one(codePoint);
        }
    }
}
