package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.model.ExactJson;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What must be true of the assistant of a scenario, from one step to the next. */
final class ResourceState {

    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

    private final Map<String, Request> repeatable = new HashMap<>();
    private final Map<String, HttpAnswer> firstAnswers = new HashMap<>();
    private final String firstEtag;
    private ObjectNode document = ExactJson.object();
    private boolean there = true;
    private String etag;
    private JsonNode known;

    ResourceState(HttpAnswer start) {
        firstEtag = start.header("ETag");
        etag = firstEtag;
        known = start.json();
    }

    boolean there() {
        return there;
    }

    String etag() {
        return etag;
    }

    /** As it was last seen; null if it was not. */
    JsonNode known() {
        return known;
    }

    /** What callers have set. */
    ObjectNode document() {
        return document;
    }

    void remember(ObjectNode newDocument, String newEtag, JsonNode seen) {
        document = newDocument;
        etag = newEtag == null ? etag : newEtag;
        known = seen;
        there = true;
    }

    void end() {
        there = false;
    }

    /** What an allowed request comes to in this state. */
    Expected expect(Operation operation, Request request, Expected allowed) {
        if (operation.path().contains("{") && !isThere(request)) {
            return Expected.of(404, "there is no such assistant");
        }
        Optional<String> ifMatch = sent(operation, request, "If-Match");
        if (ifMatch.isPresent() && !matches(ifMatch.get(), false)) {
            return Expected.of(412, "If-Match does not name the state that the assistant has");
        }
        Optional<String> ifNoneMatch = sent(operation, request, "If-None-Match");
        if (ifNoneMatch.isPresent() && operation.method().equals("GET") && matches(ifNoneMatch.get(), true)) {
            return Expected.of(304, "If-None-Match names the state that the assistant has");
        }
        Optional<String> key = sent(operation, request, "Idempotency-Key");
        if (key.isPresent() && operation.method().equals("POST")) {
            Request before = repeatable.putIfAbsent(key.get(), request);
            if (before != null && !before.body().equals(request.body())) {
                return Expected.of(409, "the Idempotency-Key was sent with another body before");
            }
        }
        return allowed;
    }

    /** The answer to the first request with the same key; null if there was none. */
    HttpAnswer firstAnswer(Operation operation, Request request, HttpAnswer answer) {
        return sent(operation, request, "Idempotency-Key")
                .map(key -> firstAnswers.putIfAbsent(key, answer))
                .orElse(null);
    }

    private boolean isThere(Request request) {
        return there && request.pathWithoutQuery().endsWith(Placeholders.ID);
    }

    /** The value of a header that the operation knows. */
    static Optional<String> sent(Operation operation, Request request, String header) {
        return operation.parameters().stream()
                        .anyMatch(parameter -> parameter.in().equals("header")
                                && parameter.name().equalsIgnoreCase(header))
                ? Optional.ofNullable(request.header(header))
                : Optional.empty();
    }

    private boolean matches(String header, boolean weakly) {
        String filled = header.replace(Placeholders.ETAG, etag).replace(Placeholders.FIRST_ETAG, firstEtag);
        if (filled.equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(filled);
        while (tags.find()) {
            if (tags.group(2).equals(etag) && (weakly || tags.group(1) == null)) {
                return true;
            }
        }
        return false;
    }
}
