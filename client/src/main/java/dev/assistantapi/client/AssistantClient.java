package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A client of the assistant API.
 *
 * <p>Thread-safe and immutable: make one with {@link #builder()} and share it. Its methods wait for the answer;
 * {@link #async()} has the same methods with futures, and {@link #withResponse()} those with status and headers. A thread
 * that is interrupted while it waits gets a {@link java.util.concurrent.CancellationException}, and its request is given up.
 *
 * <p>An interface, so that a test can put something else in its place. Later versions may add methods.
 */
public interface AssistantClient extends AssistantOperations<Assistant>, AutoCloseable {

    /**
     * Starts to describe a client.
     *
     * @return a builder with nothing but defaults
     */
    static AssistantClientBuilder builder() {
        return new AssistantClientBuilder();
    }

    /**
     * The same operations, with status and headers.
     *
     * @return operations that wait and return the {@link ApiResponse}
     */
    AssistantOperations<ApiResponse<Assistant>> withResponse();

    /**
     * The same operations, without waiting. Cancelling a future gives up its request.
     *
     * @return operations that return futures
     */
    AssistantOperations<CompletableFuture<Assistant>> async();

    /**
     * The same operations, without waiting, with status and headers. Cancelling a future gives up its request.
     *
     * @return operations that return futures of the {@link ApiResponse}
     */
    AssistantOperations<CompletableFuture<ApiResponse<Assistant>>> asyncWithResponse();

    /**
     * All assistants, newest first.
     *
     * @return a list that is read page by page as it is asked for
     */
    default AssistantList list() {
        return list(new AssistantFilter());
    }

    /**
     * The assistants that pass a filter, newest first.
     *
     * @param filter which ones, and how many a page has
     * @return a list that is read page by page as it is asked for
     */
    default AssistantList list(AssistantFilter filter) {
        return list(filter, RequestOptions.none());
    }

    /**
     * The assistants that pass a filter, newest first.
     *
     * @param filter which ones, and how many a page has
     * @param options for the call of each page
     * @return a list that is read page by page as it is asked for
     */
    AssistantList list(AssistantFilter filter, RequestOptions options);

    /**
     * Reads an assistant unless it is still the one you have ({@code If-None-Match}).
     *
     * @param id of the assistant
     * @param etag of the one you have, in its quotes
     * @return the answer, whose body is empty if nothing has changed (304)
     */
    default ApiResponse<Optional<Assistant>> getIfChanged(String id, String etag) {
        return getIfChanged(id, etag, RequestOptions.none());
    }

    /**
     * Reads an assistant unless it is still the one you have ({@code If-None-Match}).
     *
     * @param id of the assistant
     * @param etag of the one you have, in its quotes
     * @param options for this call
     * @return the answer, whose body is empty if nothing has changed (304)
     */
    ApiResponse<Optional<Assistant>> getIfChanged(String id, String etag, RequestOptions options);

    /**
     * Ends the client, without waiting, on whatever thread. Calls that begin after it, and calls that wait for their next
     * attempt, fail with {@link IllegalStateException}; a request that is under way comes to its end. A given HTTP client
     * stays open.
     */
    @Override
    void close();
}
