package dev.assistantapi.contract.review.consumer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request or response of an interaction (Pact specification, versions 3 and 4).
 *
 * @param headers by name, whatever its case
 * @param mediaType without parameters, in lower case; null when there is none
 * @param body its JSON; null when there is none, or it is no JSON
 * @param bodyRules the paths of the matching rules for the body, as {@code $.violations[*].in}
 */
record PactMessage(
        Map<String, List<String>> headers,
        @Nullable String mediaType,
        @Nullable JsonNode body,
        Set<String> bodyRules) {

    static PactMessage of(JsonNode message) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(values(message.path("headers")));
        JsonNode body = message.path("body");
        boolean wrapped = body.isObject() && body.has("content");
        JsonNode content = wrapped ? body.path("content") : body;
        boolean json = !content.isMissingNode() && !content.isNull() && !encoded(body, wrapped);
        return new PactMessage(
                headers,
                mediaType(headers, wrapped ? body.path("contentType").asString("") : "")
                        .orElse(null),
                json ? content : null,
                Set.copyOf(message.path("matchingRules").path("body").propertyNames()));
    }

    /** The values of each name, one or many. */
    static Map<String, List<String>> values(JsonNode node) {
        return node.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> strings(entry.getValue())));
    }

    private static List<String> strings(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(value -> value.asString("")).toList()
                : List.of(node.asString(""));
    }

    private static boolean encoded(JsonNode body, boolean wrapped) {
        JsonNode encoded = body.path("encoded");
        return wrapped && (encoded.isString() || encoded.asBoolean(false));
    }

    private static Optional<String> mediaType(Map<String, List<String>> headers, String ofBody) {
        String type = headers.getOrDefault("Content-Type", List.of(ofBody)).stream()
                .findFirst()
                .orElse("");
        String plain = type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
