package dev.assistantapi.server.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a caller may take to send a request.
 *
 * @param headerTime from the first byte to the end of the headers
 * @param bodyTime from the end of the headers to the end of the body
 */
@ConfigurationProperties("assistant.limits")
public record LimitSettings(
        @DefaultValue("10s") Duration headerTime,
        @DefaultValue("20s") Duration bodyTime) {}
