package dev.assistantapi.client;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What can be set for a single call. Immutable; each method returns a changed copy. */
public final class RequestOptions {

    private static final RequestOptions NONE = new RequestOptions(null, null, Map.of(), null);

    // Those that the client sets, or that have a method here.
    private static final Set<String> RESERVED = Set.of(
            "accept", "authorization", "content-type", "idempotency-key", "if-match", "if-none-match", "user-agent");

    private final @Nullable Duration timeout;
    private final @Nullable Duration deadline;
    private final Map<String, String> headers;
    private final @Nullable QueryParameters query;

    private RequestOptions(
            @Nullable Duration timeout,
            @Nullable Duration deadline,
            Map<String, String> headers,
            @Nullable QueryParameters query) {
        this.timeout = timeout;
        this.deadline = deadline;
        this.headers = headers;
        this.query = query;
    }

    /**
     * Nothing set: the call is as the builder of the client said.
     *
     * @return no options
     */
    public static RequestOptions none() {
        return NONE;
    }

    /**
     * How long one attempt may take, from sending the request to the last byte of the answer.
     *
     * @param timeout more than 0
     * @return a copy with the timeout
     */
    public RequestOptions timeout(Duration timeout) {
        return new RequestOptions(Durations.positive("timeout", timeout), deadline, headers, query);
    }

    /**
     * How long the whole call may take, with all attempts and the pauses between them.
     *
     * @param deadline more than 0; {@code ChronoUnit.FOREVER.getDuration()} for none
     * @return a copy with the deadline
     */
    public RequestOptions deadline(Duration deadline) {
        return new RequestOptions(timeout, Durations.positive("deadline", deadline), headers, query);
    }

    /**
     * Makes the change only if the assistant still has this {@code ETag}; otherwise the call fails with
     * {@link PreconditionFailedException}. For update, replace and delete.
     *
     * @param etag in its quotes, as {@link ApiResponse#etag()} returns it
     * @return a copy with the condition
     */
    public RequestOptions ifMatch(String etag) {
        return with("If-Match", etag);
    }

    /**
     * Names this creation, so that a repeat makes no second assistant. For create.
     *
     * @param key 1 to 255 characters, new for each assistant
     * @return a copy with the key
     */
    public RequestOptions idempotencyKey(String key) {
        return with("Idempotency-Key", key);
    }

    /**
     * Sends a further header.
     *
     * @param name a header that the client does not set itself
     * @param value one line of visible ASCII
     * @return a copy with the header
     * @throws IllegalArgumentException if the client sets this header itself, or the value cannot be sent
     */
    public RequestOptions header(String name, String value) {
        return with(free(name), value);
    }

    /** The name, if it is one that the client does not set itself. */
    static String free(String name) {
        Objects.requireNonNull(name, "name");
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    name + " cannot be set as a header; the builder or a method of RequestOptions sets it");
        }
        return name;
    }

    /**
     * Sends query parameters that the contract gives the operation. Those of a list are its {@link AssistantFilter}.
     *
     * @param parameters of the operation that is called, from {@link OperationParameters}
     * @return a copy with the parameters
     * @throws IllegalArgumentException if these are the parameters of a list
     */
    public RequestOptions query(QueryParameters parameters) {
        if (Objects.requireNonNull(parameters, "parameters").operation() == Operation.LIST_ASSISTANTS) {
            throw new IllegalArgumentException("pass the filter to list");
        }
        return new RequestOptions(timeout, deadline, headers, parameters);
    }

    RequestOptions ifNoneMatch(String etag) {
        return with("If-None-Match", etag);
    }

    private RequestOptions with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(name, HeaderValue.checked(name, value));
        return new RequestOptions(timeout, deadline, Collections.unmodifiableMap(changed), query);
    }

    Optional<Duration> timeout() {
        return Optional.ofNullable(timeout);
    }

    Optional<Duration> deadline() {
        return Optional.ofNullable(deadline);
    }

    Optional<QueryParameters> query() {
        return Optional.ofNullable(query);
    }

    Map<String, String> headers() {
        return headers;
    }

    /** Names of headers only: a value may be a secret. */
    @Override
    public String toString() {
        return "RequestOptions[timeout=" + timeout + ", deadline=" + deadline + ", headers=" + headers.keySet() + "]";
    }
}
