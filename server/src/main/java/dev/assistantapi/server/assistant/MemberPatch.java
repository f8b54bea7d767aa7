package dev.assistantapi.server.assistant;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code PATCH} with {@code application/json}: each member is replaced as a whole, or removed if it is {@code null}. */
record MemberPatch(ObjectNode members) implements Patch {

    @Override
    public ObjectNode applyTo(ObjectNode document) {
        ObjectNode result = document.objectNode().setAll(document);
        for (Map.Entry<String, JsonNode> member : members.properties()) {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), member.getValue());
            }
        }
        return result;
    }

    @Override
    public boolean reachesInside() {
        return false;
    }
}
