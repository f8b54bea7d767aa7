package dev.assistantapi.client.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entity tag of a state, and how conditional headers are held against it (RFC 9110, section 8.8.3).
 *
 * @param value in its quotes
 */
record FakeEntityTag(String value) {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

    /** By strong comparison, as {@code If-Match} does. */
    boolean matchesStrongly(String header) {
        return matches(header, false);
    }

    /** By weak comparison, as {@code If-None-Match} does. */
    boolean matchesWeakly(String header) {
        return matches(header, true);
    }

    private boolean matches(String header, boolean weak) {
        Matcher tags = TAG.matcher(header);
        boolean found = header.strip().equals("*");
        while (!found && tags.find()) {
            found = tags.group(2).equals(value) && (weak || tags.group(1) == null);
        }
        return found;
    }
}
