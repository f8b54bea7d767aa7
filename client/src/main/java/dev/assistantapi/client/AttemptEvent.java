package dev.assistantapi.client;

import dev.assistantapi.client.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One request and what became of it. Nothing here shows the key, and the text of the body shows no sensitive value.
 *
 * @param operation the {@code operationId} of the contract
 * @param method the HTTP method
 * @param path the path of the contract, with the name of a parameter in place of its value
 * @param attempt 1 for the first request of a call
 * @param status the HTTP status, or empty if there was no answer
 * @param duration from sending the request to the last byte of the answer
 * @param requestId names the request in the server's log
 * @param failure why it failed, or empty if it did not
 * @param pause how long until the next attempt, or empty if this was the last
 * @param requestBody what was sent
 */
public record AttemptEvent(
        String operation,
        String method,
        String path,
        int attempt,
        OptionalInt status,
        Duration duration,
        Optional<String> requestId,
        Optional<AssistantException> failure,
        Optional<Duration> pause,
        Optional<JsonObject> requestBody) {}
