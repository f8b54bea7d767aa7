package dev.assistantapi.client;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** What the builder was given, or the defaults. */
record Settings(
        Addresses addresses,
        Supplier<String> key,
        Transport transport,
        Duration requestTimeout,
        Duration deadline,
        RetryPolicy retryPolicy,
        int modifyAttempts,
        String userAgent,
        List<Supplier<AttemptHook>> hooks,
        CallListener listener,
        Timing timing) {}
