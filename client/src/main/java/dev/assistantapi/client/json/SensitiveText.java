package dev.assistantapi.client.json;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that may be JSON, whole or cut off, and may hold values that the contract marks as sensitive. */
public final class SensitiveText {

    private static final Pattern NAME = Pattern.compile(SensitiveProperties.names().stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\"(?:", ")\\\\*\"\\s*:\\s*")));

    private SensitiveText() {}

    /**
     * The sensitive strings and numbers in a JSON text.
     *
     * @param utf8 the text
     * @return their text; none if this is no JSON text
     */
    public static Set<String> secretsIn(byte[] utf8) {
        Set<String> found = new LinkedHashSet<>();
        try {
            Redaction.collect(Json.read(utf8), SensitiveProperties::contains, false, found);
        } catch (MalformedJsonException noJson) {
            // What is readable of it is masked by the names that stand in it.
        }
        return found;
    }

    /**
     * Masks each value that follows the name of a sensitive property.
     *
     * @param text any text
     * @return the text with {@code "***"} in place of such values
     */
    public static String masked(String text) {
        if (SensitiveProperties.names().isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        Matcher name = NAME.matcher(text);
        int end = 0;
        while (name.find(end)) {
            masked.append(text, end, name.end()).append('"').append(Redaction.MASK).append('"');
            end = endOfValue(text, name.end());
        }
        return masked.append(text, end, text.length()).toString();
    }

    /** Where the value that begins at an index ends; the end of the text if it is cut off. */
    private static int endOfValue(String text, int start) {
        int depth = 0;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                i = endOfString(text, i);
            } else if (c == '{' || c == '[') {
                depth++;
                i++;
            } else if (c == '}' || c == ']') {
                if (depth == 0) {
                    return i;
                }
                depth--;
                i++;
            } else if (depth == 0 && (c == ',' || Character.isWhitespace(c))) {
                return i;
            } else {
                i++;
                continue;
            }
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Where a string ends that begins at an index: with a quote after as many backslashes as stand before its first. */
    private static int endOfString(String text, int start) {
        int quote = text.indexOf('"', start);
        if (quote < 0) {
            return text.length();
        }
        int escapes = quote - start;
        int backslashes = 0;
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (escapes == 0 ? backslashes % 2 == 0 : backslashes == escapes)) {
                return i + 1;
            }
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return text.length();
    }
}
