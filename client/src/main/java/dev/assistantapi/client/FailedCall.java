package dev.assistantapi.client;

import dev.assistantapi.client.model.Problem;
import dev.assistantapi.client.model.Violation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is known of a failed call. */
record FailedCall(
        String operation,
        int attempts,
        OptionalInt status,
        Optional<Problem> problem,
        List<Violation> violations,
        Optional<String> requestId,
        Optional<Duration> retryAfter,
        Optional<String> responseBody) {

    static FailedCall withoutAnswer(Operation operation, int attempts) {
        return new FailedCall(
                operation.id(),
                attempts,
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
