package dev.assistantapi.server.key;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of API keys.
 *
 * @param failuresPerMinute how many unknown keys an address may send a minute, and at once; more are answered with 429
 * @param useInterval how often the last uses are written to the database
 */
@ConfigurationProperties("assistant.keys")
record KeySettings(
        @DefaultValue("20") int failuresPerMinute,
        @DefaultValue("1m") Duration useInterval) {}
