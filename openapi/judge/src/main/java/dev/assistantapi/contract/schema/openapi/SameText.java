package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Whether two schemas are written alike, with all that they refer to: then nothing has to be compared. */
public final class SameText {

    private record Pair(Located before, Located after) {}

    private final Map<Pair, Boolean> known = new HashMap<>();

    public boolean same(Located before, Located after) {
        if (before.contract().version() != after.contract().version()) {
            return false;
        }
        Pair pair = new Pair(before, after);
        Boolean same = known.get(pair);
        if (same == null) {
            known.put(pair, true); // recursion: they are, unless something else tells them apart
            same = before.node().equals(after.node()) && sameReferences(before, after, before.node());
            known.put(pair, same);
        }
        return same;
    }

    private boolean sameReferences(Located before, Located after, JsonNode node) {
        if (node.isObject()) {
            for (String keyword : new String[] {"$ref", "$dynamicRef"}) {
                JsonNode reference = node.path(keyword);
                if (reference.isString()
                        && !same(before.follow(reference.stringValue()), after.follow(reference.stringValue()))) {
                    return false;
                }
            }
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (isSchemaKeyword(member.getKey()) && !sameReferences(before, after, member.getValue())) {
                    return false;
                }
            }
        } else if (node.isArray()) {
            for (JsonNode item : node) {
                if (!sameReferences(before, after, item)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Values are no schemas: what looks like a reference inside them is none. */
    private static boolean isSchemaKeyword(String name) {
        return !name.equals("enum")
                && !name.equals("const")
                && !name.equals("default")
                && !name.startsWith("example")
                && !name.startsWith("x-");
    }
}
