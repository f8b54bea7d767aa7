package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** The client over HTTP. */
final class HttpAssistantClient implements AssistantClient {

    private final Settings settings;
    private final Calls calls;
    private final Calls async;
    private final AssistantOperations<Assistant> blocking;

    HttpAssistantClient(Settings settings) {
        this.settings = settings;
        this.calls = new Calls(settings, Mode.BLOCKING);
        this.async = new Calls(settings, Mode.ASYNC);
        this.blocking =
                new HttpAssistantOperations<>(calls, call -> Futures.await(call).body());
    }

    @Override
    public AssistantOperations<ApiResponse<Assistant>> withResponse() {
        return new HttpAssistantOperations<>(calls, Futures::await);
    }

    @Override
    public AssistantOperations<CompletableFuture<Assistant>> async() {
        return new HttpAssistantOperations<>(async, call -> Futures.map(call, ApiResponse::body));
    }

    @Override
    public AssistantOperations<CompletableFuture<ApiResponse<Assistant>>> asyncWithResponse() {
        return new HttpAssistantOperations<>(async, call -> call);
    }

    @Override
    public AssistantList list(AssistantFilter filter, RequestOptions options) {
        Objects.requireNonNull(filter, "filter");
        Objects.requireNonNull(options, "options");
        Pages waiting = new Pages(calls, options);
        Pages later = new Pages(async, options);
        return new AssistantList(() -> waiting.first(filter), () -> later.first(filter));
    }

    @Override
    public ApiResponse<Optional<Assistant>> getIfChanged(String id, String etag, RequestOptions options) {
        Objects.requireNonNull(options, "options");
        return Futures.await(calls.start(
                ApiRequest.of(
                        Operation.GET_ASSISTANT,
                        settings.addresses().of(Operation.GET_ASSISTANT, id),
                        options.ifNoneMatch(etag)),
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

    @Override
    public void close() {
        settings.transport().close();
    }
}
