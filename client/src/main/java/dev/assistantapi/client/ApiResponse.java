package dev.assistantapi.client;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer.
 *
 * @param <T> what the body is
 * @param status the HTTP status
 * @param headers all headers
 * @param body the body
 * @param attempts how many requests it took, at least 1
 */
public record ApiResponse<T>(int status, HttpHeaders headers, T body, int attempts) {

    /** Data binding reads it so: it knows no {@link HttpHeaders}. */
    @JsonCreator
    static <T> ApiResponse<T> of(
            @JsonProperty("status") int status,
            @JsonProperty("headers") @Nullable Map<String, List<String>> headers,
            @JsonProperty("body") T body,
            @JsonProperty("attempts") int attempts) {
        return new ApiResponse<>(
                status, HttpHeaders.of(headers == null ? Map.of() : headers, (name, value) -> true), body, attempts);
    }

    /** What data binding writes. */
    @JsonValue
    Map<String, Object> jsonValue() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", status);
        members.put("headers", headers.map());
        members.put("body", body);
        members.put("attempts", attempts);
        return members;
    }

    /**
     * The entity tag, for {@link RequestOptions#ifMatch(String)}.
     *
     * @return the {@code ETag} in its quotes
     */
    public Optional<String> etag() {
        return headers.firstValue("ETag");
    }

    /**
     * Names the request in the server's log.
     *
     * @return the {@code X-Request-Id}
     */
    public Optional<String> requestId() {
        return headers.firstValue("X-Request-Id");
    }
}
