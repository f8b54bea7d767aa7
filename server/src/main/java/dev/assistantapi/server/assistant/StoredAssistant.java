package dev.assistantapi.server.assistant;

import java.time.Instant;
import java.util.UUID;

/**
 * An assistant as it is stored.
 *
 * @param version 1 when created, one more with every change
 * @param createdAt in whole milliseconds
 * @param updatedAt in whole milliseconds
 * @param document what callers have set, as JSON text
 * @param representation the document that callers get, made from the others
 */
record StoredAssistant(
        UUID id,
        UUID organisation,
        long version,
        Instant createdAt,
        Instant updatedAt,
        String document,
        AssistantDocument representation) {

    StoredAssistant(UUID id, UUID organisation, long version, Instant createdAt, Instant updatedAt, String document) {
        this(
                id,
                organisation,
                version,
                createdAt,
                updatedAt,
                document,
                AssistantDocument.of(id, organisation, createdAt, updatedAt, document));
    }

    /** The same assistant with another document; its time of change moves even within a millisecond. */
    StoredAssistant changedTo(String newDocument, Instant now) {
        Instant later = now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
        return new StoredAssistant(id, organisation, version + 1, createdAt, later, newDocument);
    }

    /** Leaves the document out: it may hold secrets. */
    @Override
    public String toString() {
        return "StoredAssistant[id=" + id + ", organisation=" + organisation + ", version=" + version + "]";
    }
}
