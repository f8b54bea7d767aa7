package dev.assistantapi.contract.compare;

import java.util.Set;

/**
 * What a caller can show.
 *
 * @param scheme what the scheme is on the wire, whatever its name: two contracts may name it differently
 * @param scopes the scopes or roles that it carries
 */
record Credential(String scheme, Set<String> scopes) {

    /** As {@code HTTP bearer with read, write}. */
    String text() {
        return scopes.isEmpty() ? scheme : scheme + " with " + String.join(", ", new java.util.TreeSet<>(scopes));
    }

    /** Whether it does where the other is asked for. */
    boolean satisfies(Credential asked) {
        return scheme.equals(asked.scheme) && scopes.containsAll(asked.scopes);
    }
}
