package dev.assistantapi.server.patch;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code PATCH} with {@code application/json}: each property is replaced as a whole, or removed if it is {@code null}. */
record PropertyPatch(ObjectNode properties) implements Patch {

    @Override
    public ObjectNode applyTo(ObjectNode document) {
        ObjectNode result = document.objectNode().setAll(document);
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (property.getValue().isNull()) {
                result.remove(property.getKey());
            } else {
                result.set(property.getKey(), property.getValue());
            }
        }
        return result;
    }

    @Override
    public boolean reachesInside() {
        return false;
    }
}
