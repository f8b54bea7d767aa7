package dev.assistantapi.server.contract;

import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds halves of surrogate pairs. JSON can spell them ({@code "\ud800"}); UTF-8 cannot (RFC 8259, section 8.2). */
final class LoneSurrogates {

    private LoneSurrogates() {}

    static void refuse(JsonNode body) {
        refuse(body, JsonPointer.empty());
    }

    // Recursion is safe: bodies are at most 100 levels deep.
    private static void refuse(JsonNode node, JsonPointer place) {
        if (node.isString()) {
            check(node.stringValue(), place);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                refuse(node.get(i), place.appendIndex(i));
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                check(member.getKey(), place);
                refuse(member.getValue(), place.appendProperty(member.getKey()));
            }
        }
    }

    private static void check(String text, JsonPointer place) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                throw new BrokenRule(
                        place.toString(), "unicode", "has half of a surrogate pair; send whole characters");
            }
            i++;
        }
    }
}
