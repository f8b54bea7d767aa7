package dev.assistantapi.contract.review.consumer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One request that a consumer makes, and the response that it relies on.
 *
 * @param consumer its name, and the folder of its pact where that is not the main one
 * @param method in upper case
 * @param path that of the example
 */
record PactInteraction(
        String consumer,
        String description,
        String method,
        String path,
        Map<String, List<String>> query,
        PactMessage request,
        int status,
        PactMessage response) {

    static PactInteraction of(String consumer, JsonNode json) {
        JsonNode request = json.path("request");
        JsonNode response = json.path("response");
        return new PactInteraction(
                consumer,
                json.path("description").asString(""),
                request.path("method").asString("GET").toUpperCase(Locale.ROOT),
                request.path("path").asString("/"),
                PactMessage.values(request.path("query")),
                PactMessage.of(request),
                response.path("status").asInt(200),
                PactMessage.of(response));
    }
}
