package dev.assistantapi.server.assistant;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.UUID;

/**
 * An assistant as callers see it: the properties that the server sets, then the stored document as it is.
 *
 * @param json the JSON text
 */
public record AssistantDocument(@JsonValue @JsonRawValue String json) {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    static AssistantDocument of(UUID id, UUID organisation, Instant createdAt, Instant updatedAt, String document) {
        StringBuilder json = new StringBuilder(200 + document.length())
                .append("{\"id\":\"")
                .append(id)
                .append("\",\"orgId\":\"")
                .append(organisation)
                .append("\",\"createdAt\":\"")
                .append(MILLISECONDS.format(createdAt))
                .append("\",\"updatedAt\":\"")
                .append(MILLISECONDS.format(updatedAt))
                .append('"');
        if (document.length() > "{}".length()) {
            json.append(',').append(document, 1, document.length());
        } else {
            json.append('}');
        }
        return new AssistantDocument(json.toString());
    }

    /** Leaves the document out: it may hold secrets. */
    @Override
    public String toString() {
        return "AssistantDocument[" + json.length() + " characters]";
    }
}
