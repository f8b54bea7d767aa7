package dev.assistantapi.contract.document.operation;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a caller can show, or is asked for.
 *
 * @param scheme what the scheme is on the wire, whatever its name: two contracts may name it differently
 * @param scopes the scopes or roles that it carries
 * @param flows the OAuth flows by which it is got; empty when that does not matter
 */
public record Credential(String scheme, Set<String> scopes, Set<String> flows) {

    /** Whether it does where the other is asked for. */
    public boolean satisfies(Credential asked) {
        return scheme.equals(asked.scheme)
                && scopes.containsAll(asked.scopes)
                && (flows.isEmpty() || asked.flows.isEmpty() || !Collections.disjoint(flows, asked.flows));
    }

    public Credential by(Set<String> others) {
        return new Credential(scheme, scopes, others);
    }

    /** As {@code HTTP bearer with read, write}. */
    public String text() {
        return scopes.isEmpty() ? scheme : scheme + " with " + String.join(", ", new TreeSet<>(scopes));
    }
}
