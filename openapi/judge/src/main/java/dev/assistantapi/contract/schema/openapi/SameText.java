package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.keyword.ApplicatorKeyword;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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

    private boolean sameReferences(Located before, Located after, JsonNode schema) {
        for (String keyword : new String[] {"$ref", "$dynamicRef"}) {
            JsonNode reference = schema.path(keyword);
            if (reference.isString()
                    && !same(before.follow(reference.stringValue()), after.follow(reference.stringValue()))) {
                return false;
            }
        }
        return schema.properties().stream()
                .allMatch(property -> ApplicatorKeyword.of(property.getKey())
                        .map(keyword -> inside(keyword, property.getValue()))
                        .orElse(Stream.empty())
                        .allMatch(inner -> sameReferences(before, after, inner)));
    }

    private static Stream<JsonNode> inside(ApplicatorKeyword keyword, JsonNode value) {
        return switch (keyword.shape()) {
            case SCHEMA -> Stream.of(value);
            case LIST, MAP -> value.valueStream();
        };
    }
}
