package dev.assistantapi.server.patch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code PATCH} with {@code application/merge-patch+json}: objects are merged at every depth (RFC 7396, section 2). */
record MergePatch(ObjectNode properties) implements Patch {

    @Override
    public ObjectNode applyTo(ObjectNode document) {
        return merge(document, properties);
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
        for (Map.Entry<String, JsonNode> property : patch.properties()) {
            JsonNode value = property.getValue();
            if (value.isNull()) {
                result.remove(property.getKey());
            } else if (value instanceof ObjectNode object) {
                result.set(property.getKey(), merge(result.get(property.getKey()), object));
            } else {
                result.set(property.getKey(), value);
            }
        }
        return result;
    }
}
