package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.model.ExactJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a body makes of a document: an implementation of its own, for comparison. */
public final class BodyMerge {

    private BodyMerge() {}

    public static ObjectNode apply(Operation operation, String mediaType, ObjectNode before, ObjectNode body) {
        if (!operation.method().equals("PATCH")) {
            return body;
        }
        if (mediaType.equals("application/merge-patch+json")) {
            return (ObjectNode) merge(before, body);
        }
        ObjectNode after = before.deepCopy();
        body.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                after.remove(member.getKey());
            } else {
                after.set(member.getKey(), member.getValue());
            }
        });
        return after;
    }

    /** RFC 7396, section 2, word for word. */
    public static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target.isObject() ? (ObjectNode) target.deepCopy() : ExactJson.object();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                result.remove(member.getKey());
            } else {
                result.set(member.getKey(), merge(result.path(member.getKey()), member.getValue()));
            }
        });
        return result;
    }
}
