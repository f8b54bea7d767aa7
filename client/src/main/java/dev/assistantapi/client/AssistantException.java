package dev.assistantapi.client;

import dev.assistantapi.client.model.Problem;
import dev.assistantapi.client.model.Violation;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. There is a subclass for each kind of failure.
 *
 * <p>Neither the message nor anything that can be asked here holds the API key or a sensitive value of the request:
 * where a server repeats one, {@code ***} stands in its place.
 */
public abstract class AssistantException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is known of the call. */
    private final FailedCall call;

    FailedCall call() {
        return call;
    }

    AssistantException(String message, FailedCall call, @Nullable Throwable cause) {
        super(message, cause);
        this.call = call;
    }

    /**
     * The exception that a client throws for such an answer; for tests of those who use a client.
     *
     * @param operation the {@code operationId} of the contract
     * @param status the HTTP status, 300 to 599
     * @param headers of the answer, such as {@code Retry-After}
     * @param body of the answer: the text of a problem document, or anything else
     * @return of the subclass that fits the status
     * @throws IllegalArgumentException if the status is no failure
     */
    public static AssistantException ofAnswer(String operation, int status, Map<String, String> headers, String body) {
        if (status < 300 || status > 599) {
            throw new IllegalArgumentException(status + " is no status of a failure");
        }
        Map<String, List<String>> lines = headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        return new Errors(new RetryAfter(InstantSource.system()))
                .of(
                        Objects.requireNonNull(operation, "operation"),
                        1,
                        new Secrets("", null),
                        new RawResponse(
                                status,
                                HttpHeaders.of(lines, (name, value) -> true),
                                body.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The exception that a client throws when there is no whole answer; for tests of those who use a client.
     *
     * @param operation the {@code operationId} of the contract
     * @param cause such as a {@link java.net.ConnectException}
     * @return the exception
     */
    public static TransportException withoutAnswer(String operation, Throwable cause) {
        return new TransportException(
                Objects.requireNonNull(operation, "operation") + ": no whole answer",
                FailedCall.withoutAnswer(operation, 1),
                Objects.requireNonNull(cause, "cause"));
    }

    /**
     * The operation of the contract.
     *
     * @return its {@code operationId}
     */
    public String operation() {
        return call.operation();
    }

    /**
     * How many requests were sent. If it is more than 1, an earlier one may have been carried out without an answer.
     *
     * @return at least 1
     */
    public int attempts() {
        return call.attempts();
    }

    /**
     * The HTTP status.
     *
     * @return the status, or empty if there was no answer
     */
    public OptionalInt status() {
        return call.status();
    }

    /**
     * What the server said (RFC 9457). Of an answer that is no problem document, one with what is known from the status.
     *
     * @return the problem, or empty if there was no answer
     */
    public Optional<Problem> problem() {
        return call.problem();
    }

    /**
     * Everything that is wrong with the request.
     *
     * @return the violations; none unless the status is 400
     */
    public List<Violation> violations() {
        return call.violations();
    }

    /**
     * Names the request in the server's log.
     *
     * @return the {@code X-Request-Id} or the {@code requestId} of the problem
     */
    public Optional<String> requestId() {
        return call.requestId();
    }

    /**
     * When to come back, as the server said in {@code Retry-After} (RFC 9110, section 10.2.3).
     *
     * @return how long to wait, 0 or more
     */
    public Optional<Duration> retryAfter() {
        return call.retryAfter();
    }

    /**
     * The body of the answer, whatever it is. It is not part of the message.
     *
     * @return the body as text in UTF-8, or empty if there was no answer
     */
    public Optional<String> responseBody() {
        return call.responseBody();
    }
}
