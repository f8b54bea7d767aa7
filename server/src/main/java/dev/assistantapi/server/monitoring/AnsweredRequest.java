package dev.assistantapi.server.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a request: nothing that its caller chose freely, so no secret can be in it.
 *
 * @param method the method, or {@code OTHER} for one that HTTP does not define
 * @param path the template of the path, as {@code /assistant/{id}}, or {@code -} for a path at which nothing is served
 * @param operation the {@code operationId} of the contract, or {@code none}
 * @param at when the answer was complete
 * @param nanoseconds from the first byte of the request to the last of the answer
 * @param bytes the size of the answer, without its headers
 * @param requestId the {@code X-Request-Id} of the answer, or {@code -}
 * @param organisation the organisation of the key; null without a valid key
 */
record AnsweredRequest(
        String method,
        String path,
        String operation,
        int status,
        Instant at,
        long nanoseconds,
        long bytes,
        String requestId,
        @Nullable UUID organisation) {}
