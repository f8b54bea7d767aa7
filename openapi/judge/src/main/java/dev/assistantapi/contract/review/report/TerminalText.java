package dev.assistantapi.contract.review.report;

/**
 * Text from contracts, made safe to show: characters that move a cursor, change colours or turn the direction of writing are
 * written as escapes, so that nobody's terminal or eyes are deceived.
 */
public final class TerminalText {

    private TerminalText() {}

    /** Line breaks stay; a tab becomes a space. */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\t') {
                visible.append(' ');
            } else if (point == '\n' || !deceives(point)) {
                visible.appendCodePoint(point);
            } else {
                visible.append(String.format("\\u%04X", point));
            }
        });
        return visible.toString();
    }

    /** All in one line. */
    public static String line(String text) {
        return of(text.replaceAll("\\s*\\R\\s*", " "));
    }

    /** All in one line of at most this many characters, and an ellipsis. */
    public static String line(String text, int length) {
        String line = line(text);
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, end) + "…";
    }

    private static boolean deceives(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
