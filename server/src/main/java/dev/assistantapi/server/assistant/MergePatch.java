package dev.assistantapi.server.assistant;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code PATCH} with {@code application/merge-patch+json}: objects are merged at every depth (RFC 7396, section 2). */
record MergePatch(ObjectNode members) implements Patch {

    @Override
    public ObjectNode applyTo(ObjectNode document) {
        return merge(document, members);
    }

    @Override
    public boolean reachesInside() {
        return true;
    }

    // Recursion is safe: bodies are at most 100 levels deep.
    private static ObjectNode merge(@Nullable JsonNode target, ObjectNode patch) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        if (target instanceof ObjectNode object) {
            result.setAll(object);
        }
        for (Map.Entry<String, JsonNode> member : patch.properties()) {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                result.remove(member.getKey());
            } else if (value instanceof ObjectNode object) {
                result.set(member.getKey(), merge(result.get(member.getKey()), object));
            } else {
                result.set(member.getKey(), value);
            }
        }
        return result;
    }
}
