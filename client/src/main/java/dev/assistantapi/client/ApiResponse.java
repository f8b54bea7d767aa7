package dev.assistantapi.client;

import java.net.http.HttpHeaders;
import java.util.Optional;

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
