package dev.assistantapi.client;

import dev.assistantapi.client.json.Json;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import java.util.List;
import java.util.Optional;

/** Which answers are a success, and what their body is. */
interface BodyReader<T> {

    BodyReader<Assistant> ASSISTANT = (status, body) -> JsonMembers.ofValue(Json.read(body))
            .map(Assistant::of)
            .orElseThrow(() -> new IllegalArgumentException("it is no JSON object"));

    BodyReader<List<Assistant>> ASSISTANTS = (status, body) -> {
        if (!(Json.read(body) instanceof List<?> items)) {
            throw new IllegalArgumentException("it is no JSON array");
        }
        // One odd item is no reason to keep the others from the caller.
        return items.stream()
                .flatMap(item -> JsonMembers.ofValue(item).stream())
                .map(Assistant::of)
                .toList();
    };

    BodyReader<Optional<Assistant>> ASSISTANT_IF_CHANGED = new BodyReader<>() {
        @Override
        public boolean accepts(int status) {
            return status == 304 || ASSISTANT.accepts(status);
        }

        @Override
        public Optional<Assistant> read(int status, byte[] body) {
            return status == 304 ? Optional.empty() : Optional.of(ASSISTANT.read(status, body));
        }
    };

    default boolean accepts(int status) {
        return status >= 200 && status < 300;
    }

    /** Throws IllegalArgumentException, with a message that quotes nothing, for a body that is none. */
    T read(int status, byte[] body);
}
