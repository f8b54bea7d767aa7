package dev.assistantapi.contract.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the schema that has a name by {@code $anchor} or {@code $dynamicAnchor}. */
final class Anchors {

    private record Step(JsonPointer place, JsonNode node) {}

    private Anchors() {}

    static @Nullable JsonPointer find(JsonNode root, String name) {
        Deque<Step> open = new ArrayDeque<>();
        open.add(new Step(JsonPointer.empty(), root));
        while (!open.isEmpty()) {
            Step step = open.remove();
            if (name.equals(step.node.path("$anchor").asString(""))
                    || name.equals(step.node.path("$dynamicAnchor").asString(""))) {
                return step.place;
            }
            step.node
                    .properties()
                    .forEach(member ->
                            open.add(new Step(step.place.appendProperty(member.getKey()), member.getValue())));
            for (int i = 0; step.node.isArray() && i < step.node.size(); i++) {
                open.add(new Step(step.place.appendIndex(i), step.node.get(i)));
            }
        }
        return null;
    }
}
