package dev.assistantapi.client.json;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Text that may be JSON, whole or cut off, and may hold values that the contract marks as sensitive. */
public final class SensitiveText {

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
        if (SensitiveProperties.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        // JSON inside a string of JSON has backslashes before its quotes: a name ends with as many as it begins with.
        Map<Integer, Integer> lastQuotes = new HashMap<>();
        int end = 0;
        int quote = text.indexOf('"');
        while (quote >= 0) {
            int backslashes = backslashesBefore(text, quote);
            int value = startOfValue(text, quote + 1);
            int start = lastQuotes.getOrDefault(backslashes, -1);
            if (value > 0 && start >= end && isSensitive(text.substring(start + 1, quote - backslashes))) {
                masked.append(text, end, value)
                        .append('"')
                        .append(Redaction.MASK)
                        .append('"');
                end = endOfValue(text, value);
                quote = text.indexOf('"', end);
            } else {
                lastQuotes.put(backslashes, quote);
                quote = text.indexOf('"', quote + 1);
            }
        }
        return masked.append(text, end, text.length()).toString();
    }

    private static int backslashesBefore(String text, int index) {
        int start = index;
        while (start > 0 && text.charAt(start - 1) == '\\') {
            start--;
        }
        return index - start;
    }

    /** Where the value begins whose name ends before an index; -1 if no colon follows. */
    private static int startOfValue(String text, int afterName) {
        int colon = afterWhitespace(text, afterName);
        return colon < text.length() && text.charAt(colon) == ':' ? afterWhitespace(text, colon + 1) : -1;
    }

    private static int afterWhitespace(String text, int start) {
        int i = start;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether this is such a name, as it stands or without its escapes: its own, and those of each JSON text around it. */
    private static boolean isSensitive(String name) {
        String escaped;
        String unescaped = name;
        do {
            if (SensitiveProperties.contains(unescaped)) {
                return true;
            }
            escaped = unescaped;
            unescaped = unescaped(escaped);
        } while (!unescaped.equals(escaped));
        return false;
    }

    private static String unescaped(String name) {
        if (name.indexOf('\\') < 0) {
            return name;
        }
        try {
            return String.valueOf(Json.read(('"' + name + '"').getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedJsonException noString) {
            return name;
        }
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
