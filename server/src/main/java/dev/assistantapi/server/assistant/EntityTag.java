package dev.assistantapi.server.assistant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strong entity tag of one state of an assistant (RFC 9110, section 8.8.3), compared with conditional headers. */
record EntityTag(String value) {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*+\")");

    /** The version alone could occur twice after a backup was restored; the time tells such states apart. */
    static EntityTag of(StoredAssistant assistant) {
        String time = Long.toString(assistant.updatedAt().toEpochMilli(), Character.MAX_RADIX);
        return new EntityTag("\"" + assistant.version() + "-" + time + "\"");
    }

    /** Whether {@code If-Match} names this state: by strong comparison (section 13.1.1). */
    boolean matchesStrongly(String header) {
        return matches(header, false);
    }

    /** Whether {@code If-None-Match} names this state: by weak comparison (section 13.1.2). */
    boolean matchesWeakly(String header) {
        return matches(header, true);
    }

    private boolean matches(String header, boolean weak) {
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (tags.group(2).equals(value) && (weak || tags.group(1) == null)) {
                return true;
            }
        }
        return false;
    }
}
