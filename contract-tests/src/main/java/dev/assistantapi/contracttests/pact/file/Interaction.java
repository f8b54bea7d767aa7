package dev.assistantapi.contracttests.pact.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One request and the response that is expected to it.
 *
 * @param json as it stands in the pact
 */
public record Interaction(JsonNode json) {

    /** What names the interaction among those of its pact. */
    public String description() {
        return json.path("description").asString("");
    }

    /** The HTTP method in capitals. */
    public String method() {
        return json.at("/request/method").asString("GET");
    }

    /** The path of the example. */
    public String path() {
        return json.at("/request/path").asString("/");
    }

    /** The status that is expected. */
    public int status() {
        return json.at("/response/status").asInt(200);
    }

    public List<String> states() {
        return json.path("providerStates")
                .valueStream()
                .map(state -> state.path("name").asString(""))
                .toList();
    }

    public Map<String, List<String>> query() {
        return values(json.at("/request/query"));
    }

    public Map<String, List<String>> requestHeaders() {
        return values(json.at("/request/headers"));
    }

    public Map<String, List<String>> responseHeaders() {
        return values(json.at("/response/headers"));
    }

    public Optional<JsonNode> requestBody() {
        return present(json.at("/request/body/content"));
    }

    public Optional<JsonNode> responseBody() {
        return present(json.at("/response/body/content"));
    }

    public Optional<String> requestMediaType() {
        return mediaType(requestHeaders(), json.at("/request/body/contentType"));
    }

    public Optional<String> responseMediaType() {
        return mediaType(responseHeaders(), json.at("/response/body/contentType"));
    }

    public MatchingRules bodyRules() {
        return new MatchingRules(json.at("/response/matchingRules/body"));
    }

    public MatchingRules headerRules() {
        return new MatchingRules(json.at("/response/matchingRules/header"));
    }

    /** The lines of the comment, in which a consumer says what makes an optional promise hold. */
    public List<String> comments() {
        return json.at("/comments/text")
                .valueStream()
                .map(line -> line.asString(""))
                .toList();
    }

    private static Optional<JsonNode> present(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    }

    private static Optional<String> mediaType(Map<String, List<String>> headers, JsonNode ofBody) {
        return headers
                .getOrDefault("Content-Type", ofBody.isString() ? List.of(ofBody.stringValue()) : List.of())
                .stream()
                .findFirst()
                .map(type -> type.replaceFirst(";.*", "").strip());
    }

    private static Map<String, List<String>> values(JsonNode node) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.putAll(
                node.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, entry -> strings(entry.getValue()))));
        return values;
    }

    private static List<String> strings(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(value -> value.asString("")).toList()
                : List.of(node.asString(""));
    }
}
