package dev.assistantapi.client.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the client is built. The defaults are those of the client itself.
 *
 * @param baseUrl Where the API is, such as https://api.example.com.
 * @param apiKey The API key, without "Bearer".
 * @param connectTimeout How long a connection may take to be made.
 * @param requestTimeout How long one request may take, to the last byte of the answer.
 * @param deadline How long a call may take, with all its requests and the pauses between them.
 * @param modifyAttempts How often "modify" reads, changes and writes at the most.
 * @param maxResponseSize How large an answer may be; 64 MB, or a sixteenth of the heap unless set, whichever is less.
 * @param userAgentSuffix What the User-Agent ends with, to tell this application from others.
 * @param retry When a failed request is sent again.
 */
@ConfigurationProperties("assistant.client")
public record AssistantClientProperties(
        @Nullable String baseUrl,
        @Nullable String apiKey,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration requestTimeout,
        @DefaultValue("2m") Duration deadline,
        @DefaultValue("5") int modifyAttempts,
        @Nullable DataSize maxResponseSize,
        @Nullable String userAgentSuffix,
        @DefaultValue Retry retry) {

    /**
     * When a failed request is sent again.
     *
     * @param maxAttempts How many requests a call sends at the most, the first one included.
     * @param firstPause The longest pause before the second attempt.
     * @param longestPause The longest pause before any attempt.
     * @param maxRetryAfter The longest pause that a server can ask for.
     */
    public record Retry(
            @DefaultValue("4") int maxAttempts,
            @DefaultValue("250ms") Duration firstPause,
            @DefaultValue("8s") Duration longestPause,
            @DefaultValue("60s") Duration maxRetryAfter) {}

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "AssistantClientProperties[baseUrl=" + baseUrl + "]";
    }
}
