package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * A client of the assistant API.
 *
 * <p>Thread-safe and immutable: make one and share it. Its methods wait for the answer; {@link #async()} has the same
 * methods with futures, and {@link #withResponse()} those with status and headers. A thread that is interrupted while
 * it waits gets a {@link java.util.concurrent.CancellationException}, and its request is given up.
 */
public final class AssistantClient implements AssistantOperations<Assistant>, AutoCloseable {

    private final Settings settings;
    private final Calls calls;
    private final Calls async;
    private final AssistantOperations<Assistant> blocking;

    AssistantClient(Settings settings) {
        this.settings = settings;
        this.calls = new Calls(settings, Mode.BLOCKING);
        this.async = new Calls(settings, Mode.ASYNC);
        this.blocking =
                new HttpAssistantOperations<>(calls, call -> Futures.await(call).body());
    }

    /**
     * Starts to describe a client.
     *
     * @return a builder with nothing but defaults
     */
    public static AssistantClientBuilder builder() {
        return new AssistantClientBuilder();
    }

    /**
     * The same operations, with status and headers.
     *
     * @return operations that wait and return the {@link ApiResponse}
     */
    public AssistantOperations<ApiResponse<Assistant>> withResponse() {
        return new HttpAssistantOperations<>(calls, Futures::await);
    }

    /**
     * The same operations, without waiting. Cancelling a future gives up its request.
     *
     * @return operations that return futures
     */
    public AssistantOperations<CompletableFuture<Assistant>> async() {
        return new HttpAssistantOperations<>(async, call -> Futures.map(call, ApiResponse::body));
    }

    /**
     * The same operations, without waiting, with status and headers. Cancelling a future gives up its request.
     *
     * @return operations that return futures of the {@link ApiResponse}
     */
    public AssistantOperations<CompletableFuture<ApiResponse<Assistant>>> asyncWithResponse() {
        return new HttpAssistantOperations<>(async, call -> call);
    }

    /**
     * All assistants, newest first.
     *
     * @return a list that is read page by page as it is asked for
     */
    public AssistantList list() {
        return list(new AssistantFilter());
    }

    /**
     * The assistants that pass a filter, newest first.
     *
     * @param filter which ones, and how many a page has
     * @return a list that is read page by page as it is asked for
     */
    public AssistantList list(AssistantFilter filter) {
        return list(filter, RequestOptions.none());
    }

    /**
     * The assistants that pass a filter, newest first.
     *
     * @param filter which ones, and how many a page has
     * @param options for the call of each page
     * @return a list that is read page by page as it is asked for
     */
    public AssistantList list(AssistantFilter filter, RequestOptions options) {
        Objects.requireNonNull(options, "options");
        return new AssistantList(filter, new Pages(calls, options), new Pages(async, options));
    }

    /**
     * Reads an assistant unless it is still the one you have ({@code If-None-Match}).
     *
     * @param id of the assistant
     * @param etag of the one you have, in its quotes
     * @return the answer, whose body is empty if nothing has changed (304)
     */
    public ApiResponse<Optional<Assistant>> getIfChanged(String id, String etag) {
        return Futures.await(calls.start(
                ApiRequest.of(
                        Operation.GET_ASSISTANT,
                        settings.addresses().of(Operation.GET_ASSISTANT, id),
                        RequestOptions.none().ifNoneMatch(etag)),
                BodyReader.ASSISTANT_IF_CHANGED));
    }

    @Override
    public Assistant create(CreateAssistant assistant, RequestOptions options) {
        return blocking.create(assistant, options);
    }

    @Override
    public Assistant get(String id, RequestOptions options) {
        return blocking.get(id, options);
    }

    @Override
    public Assistant update(String id, UpdateAssistant update, RequestOptions options) {
        return blocking.update(id, update, options);
    }

    @Override
    public Assistant mergeUpdate(String id, UpdateAssistant update, RequestOptions options) {
        return blocking.mergeUpdate(id, update, options);
    }

    @Override
    public Assistant replace(String id, CreateAssistant assistant, RequestOptions options) {
        return blocking.replace(id, assistant, options);
    }

    @Override
    public Assistant delete(String id, RequestOptions options) {
        return blocking.delete(id, options);
    }

    @Override
    public Assistant modify(String id, UnaryOperator<Assistant> change, RequestOptions options) {
        return blocking.modify(id, change, options);
    }

    /**
     * Ends the client, without waiting, on whatever thread. Calls that begin after it, and calls that wait for their next
     * attempt, fail with {@link IllegalStateException}; a request that is under way comes to its end. A given HTTP client
     * stays open.
     */
    @Override
    public void close() {
        settings.transport().close();
    }
}
