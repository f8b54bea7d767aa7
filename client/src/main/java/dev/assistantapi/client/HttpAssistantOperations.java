package dev.assistantapi.client;

import dev.assistantapi.client.json.JsonObject;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The operations over HTTP, in the shape that the caller wants the result in. */
final class HttpAssistantOperations<R> implements AssistantOperations<R> {

    static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Calls calls;
    private final Function<CompletableFuture<ApiResponse<Assistant>>, R> shape;

    HttpAssistantOperations(Calls calls, Function<CompletableFuture<ApiResponse<Assistant>>, R> shape) {
        this.calls = calls;
        this.shape = shape;
    }

    @Override
    public R create(CreateAssistant assistant, RequestOptions options) {
        Objects.requireNonNull(assistant, "assistant");
        Objects.requireNonNull(options, "options");
        RequestOptions repeatable = options.headers().containsKey("Idempotency-Key")
                ? options
                : options.idempotencyKey(UUID.randomUUID().toString());
        Operation operation = Operation.CREATE_ASSISTANT;
        return start(ApiRequest.of(
                operation, calls.settings().addresses().of(operation, Query.EMPTY), repeatable, assistant, JSON));
    }

    @Override
    public R get(String id, RequestOptions options) {
        return start(request(Operation.GET_ASSISTANT, id, options));
    }

    @Override
    public R update(String id, UpdateAssistant update, RequestOptions options) {
        Objects.requireNonNull(update, "update");
        return start(request(Operation.UPDATE_ASSISTANT, id, options, update, JSON));
    }

    @Override
    public R mergeUpdate(String id, UpdateAssistant update, RequestOptions options) {
        Objects.requireNonNull(update, "update");
        return start(request(Operation.UPDATE_ASSISTANT, id, options, update, MERGE_PATCH));
    }

    @Override
    public R replace(String id, CreateAssistant assistant, RequestOptions options) {
        Objects.requireNonNull(assistant, "assistant");
        return start(request(Operation.REPLACE_ASSISTANT, id, options, assistant, JSON));
    }

    @Override
    public R delete(String id, RequestOptions options) {
        return start(request(Operation.DELETE_ASSISTANT, id, options));
    }

    @Override
    public R modify(String id, UnaryOperator<Assistant> change, RequestOptions options) {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(options, "options");
        URI address = calls.settings().addresses().of(Operation.GET_ASSISTANT, id);
        return shape.apply(new Modification(calls, address, change, options).start());
    }

    private ApiRequest request(Operation operation, String id, RequestOptions options) {
        return ApiRequest.of(operation, calls.settings().addresses().of(operation, id), options);
    }

    private ApiRequest request(Operation operation, String id, RequestOptions options, JsonObject body, String type) {
        return ApiRequest.of(operation, calls.settings().addresses().of(operation, id), options, body, type);
    }

    private R start(ApiRequest request) {
        return shape.apply(calls.start(request, BodyReader.ASSISTANT));
    }
}
