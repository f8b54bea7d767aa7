package dev.assistantapi.contracttests.conformance.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text that may be JSON. It is read when it is first asked for, and only once: the same bodies are judged often. */
final class MessageBody {

    private final String text;
    private volatile @Nullable Optional<JsonNode> json;

    MessageBody(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Not to be changed; null if the text is no JSON. */
    @Nullable
    JsonNode json() {
        Optional<JsonNode> known = json;
        if (known == null) {
            known = Optional.ofNullable(ExactJson.read(text));
            json = known;
        }
        return known.orElse(null);
    }
}
