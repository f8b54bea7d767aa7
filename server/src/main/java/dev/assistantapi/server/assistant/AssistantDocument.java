package dev.assistantapi.server.assistant;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/**
 * An assistant as callers see it: the members that the server sets, then the stored document as it is.
 *
 * @param json the JSON text
 */
public record AssistantDocument(@JsonValue @JsonRawValue String json) {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    static AssistantDocument of(StoredAssistant assistant) {
        StringBuilder json = new StringBuilder(200 + assistant.document().length())
                .append("{\"id\":\"").append(assistant.id())
                .append("\",\"orgId\":\"").append(assistant.organisation())
                .append("\",\"createdAt\":\"").append(MILLISECONDS.format(assistant.createdAt()))
                .append("\",\"updatedAt\":\"").append(MILLISECONDS.format(assistant.updatedAt()))
                .append('"');
        if (assistant.document().length() > "{}".length()) {
            json.append(',').append(assistant.document(), 1, assistant.document().length());
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
