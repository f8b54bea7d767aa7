package dev.assistantapi.client.testing;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Applies patches to documents; the one given is left alone. */
final class Patches {

    private Patches() {}

    /** Replaces members as a whole, and removes those that are {@code null} ({@code application/json}). */
    static ObjectNode replaced(ObjectNode document, ObjectNode patch) {
        ObjectNode result = document.objectNode().setAll(document);
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), member.getValue());
            }
        });
        return result;
    }

    /** Merges objects at every depth (RFC 7396, section 2). */
    static ObjectNode merged(@Nullable JsonNode document, ObjectNode patch) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        if (document instanceof ObjectNode object) {
            result.setAll(object);
        }
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(
                        member.getKey(),
                        member.getValue() instanceof ObjectNode object
                                ? merged(result.get(member.getKey()), object)
                                : member.getValue());
            }
        });
        return result;
    }
}
