package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Operation;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that the contract allows.
 *
 * @param operation what is asked for
 * @param received the request itself
 * @param path the values of the path's parameters
 * @param query the values of the query's parameters
 * @param body the body, or null for an operation without one
 */
record CheckedRequest(
        Operation operation,
        ReceivedRequest received,
        Map<String, String> path,
        Map<String, String> query,
        @Nullable ObjectNode body) {

    Optional<String> header(String name) {
        return received.headers().firstValue(name);
    }
}
