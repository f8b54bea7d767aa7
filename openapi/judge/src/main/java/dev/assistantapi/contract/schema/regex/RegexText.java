package dev.assistantapi.contract.schema.regex;

/** The text of a pattern, read character by character. */
final class RegexText {

    private final String regex;
    private int at;

    RegexText(String regex) {
        this.regex = regex;
    }

    int position() {
        return at;
    }

    void goTo(int position) {
        at = position;
    }

    boolean isAtEnd() {
        return at >= regex.length();
    }

    /** The next character, which stays; 0 at the end. */
    char peek() {
        return isAtEnd() ? 0 : regex.charAt(at);
    }

    boolean startsWith(String text) {
        return regex.startsWith(text, at);
    }

    /** Goes past the character, if it is the next one. */
    boolean take(char c) {
        boolean there = !isAtEnd() && regex.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    int nextCodePoint() {
        int codePoint = regex.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    /** What stands before the next such character, which is left behind, too. */
    String until(char end, String otherwise) {
        int close = regex.indexOf(end, at);
        if (close < 0) {
            throw new UnsupportedRegexException(otherwise);
        }
        String text = regex.substring(at, close);
        at = close + 1;
        return text;
    }

    /** What follows a backslash. */
    CodePoints escape(boolean inClass) {
        if (isAtEnd()) {
            throw new UnsupportedRegexException("it ends with a backslash");
        }
        int c = nextCodePoint();
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
            String digits = until('}', "\\u{ has no }");
            if (!digits.matches("[0-9A-Fa-f]{1,6}")) {
                throw new UnsupportedRegexException("\\u{" + digits + "} is no character");
            }
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
}
