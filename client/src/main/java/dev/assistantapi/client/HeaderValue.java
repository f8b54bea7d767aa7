package dev.assistantapi.client;

import java.util.Objects;

/** Checks what goes into a header (RFC 9110, section 5.5) before the JDK does: its message would quote the value. */
final class HeaderValue {

    private HeaderValue() {}

    static String checked(String name, String value) {
        Objects.requireNonNull(value, name);
        boolean sendable = !value.isBlank()
                && value.equals(value.strip())
                && value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c < 0x7f));
        if (!sendable) {
            throw new IllegalArgumentException("the value of " + name
                    + " is empty, has spaces around it, or has characters that a header cannot carry");
        }
        return value;
    }
}
