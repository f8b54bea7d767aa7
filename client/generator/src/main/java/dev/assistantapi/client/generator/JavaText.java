package dev.assistantapi.client.generator;

/** Text of a contract inside Java source. */
final class JavaText {

    private JavaText() {}

    /** A string literal, with its quotes. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Character.isISOControl(c) || Character.isSurrogate(c)
                        ? String.format("\\u%04x", (int) c)
                        : String.valueOf(c);
        };
    }

    /** Code in Javadoc. */
    static String code(String text) {
        return "<code>" + javadoc(html(text)) + "</code>";
    }

    /** HTML that ends no comment, begins no tag of Javadoc and no Unicode escape (JLS 3.3). */
    static String javadoc(String html) {
        return html.replace("\\", "&#92;")
                .replace("*/", "*&#47;")
                .replace("/*", "/&#42;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    private static String html(String text) {
        StringBuilder html = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                default -> {
                    if (Character.isISOControl(c)) {
                        html.append("\\u").append(String.format("%04x", c));
                    } else {
                        html.appendCodePoint(c);
                    }
                }
            }
        });
        return html.toString();
    }
}
