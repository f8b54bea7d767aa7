package dev.assistantapi.contract.review.consumer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The way to a value inside a body.
 *
 * @param steps names of properties; {@code []} for any item and <code>{}</code> for any property
 */
record MemberPath(List<String> steps) {

    private static final Pattern STEP = Pattern.compile("\\.([^.\\[\\]]+)|\\['((?:[^'\\\\]|\\\\.)*)']|\\[(\\*|\\d+)]");

    /** Whether a body has a value there, or a matching rule speaks of one. */
    boolean in(@Nullable JsonNode body, Set<String> rules) {
        return body != null && !found(body).isEmpty() || rules.stream().anyMatch(this::namedBy);
    }

    private List<JsonNode> found(JsonNode body) {
        List<JsonNode> found = List.of(body);
        for (String step : steps) {
            found = found.stream().flatMap(node -> step(node, step)).toList();
        }
        return found;
    }

    private static Stream<JsonNode> step(JsonNode node, String step) {
        if (step.equals("[]")) {
            return node.isArray() ? node.valueStream() : Stream.empty();
        }
        if (step.equals("{}")) {
            return node.isObject() ? node.valueStream() : Stream.empty();
        }
        return node.isObject() && node.has(step) ? Stream.of(node.get(step)) : Stream.empty();
    }

    private boolean namedBy(String rule) {
        List<String> named = new ArrayList<>();
        for (Matcher parts = STEP.matcher(rule); parts.find(); ) {
            named.add(parts.group(1) != null ? parts.group(1) : parts.group(2) != null ? parts.group(2) : "[]");
        }
        if (named.size() < steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            boolean any = steps.get(i).equals("{}")
                    || named.get(i).equals("*") && steps.get(i).equals("[]");
            if (!any && !steps.get(i).equals(named.get(i))) {
                return false;
            }
        }
        return true;
    }
}
