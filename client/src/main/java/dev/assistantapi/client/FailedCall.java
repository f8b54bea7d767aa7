package dev.assistantapi.client;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Problem;
import dev.assistantapi.client.model.Violation;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is known of a failed call. */
record FailedCall(
        String operation,
        int attempts,
        OptionalInt status,
        Optional<Problem> problem,
        List<Violation> violations,
        Optional<String> requestId,
        Optional<Duration> retryAfter,
        Optional<String> responseBody)
        implements Serializable {

    static FailedCall withoutAnswer(Operation operation, int attempts) {
        return withoutAnswer(operation.id(), attempts);
    }

    static FailedCall withoutAnswer(String operation, int attempts) {
        return new FailedCall(
                operation,
                attempts,
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    FailedCall withAttempts(int number) {
        return new FailedCall(operation, number, status, problem, violations, requestId, retryAfter, responseBody);
    }

    private Object writeReplace() {
        return new Serialized(
                operation,
                attempts,
                status.isPresent() ? status.getAsInt() : null,
                problem.map(Problem::toJson).orElse(null),
                requestId.orElse(null),
                retryAfter.orElse(null),
                responseBody.orElse(null));
    }

    /** The same in types that Java can serialise. */
    private record Serialized(
            String operation,
            int attempts,
            @Nullable Integer status,
            @Nullable String problem,
            @Nullable String requestId,
            @Nullable Duration retryAfter,
            @Nullable String responseBody)
            implements Serializable {

        private Object readResolve() {
            Optional<Problem> said =
                    Optional.ofNullable(problem).map(JsonMembers::parse).map(Problem::of);
            return new FailedCall(
                    operation,
                    attempts,
                    status == null ? OptionalInt.empty() : OptionalInt.of(status),
                    said,
                    said.flatMap(Problem::violations).orElse(List.of()),
                    Optional.ofNullable(requestId),
                    Optional.ofNullable(retryAfter),
                    Optional.ofNullable(responseBody));
        }
    }
}
