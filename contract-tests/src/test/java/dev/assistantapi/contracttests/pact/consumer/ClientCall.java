package dev.assistantapi.contracttests.pact.consumer;

import dev.assistantapi.client.ApiResponse;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantFilter;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.List;
import java.util.concurrent.CompletionException;

/**
 * How the client calls an operation.
 *
 * @param operation the {@code operationId}
 * @param mediaType that the body is sent as; empty if there is no body
 */
record ClientCall(String operation, String mediaType, Invocation invocation) {

    private static final String JSON = "application/json";

    /** Every operation of the contract, and every media type that its body can have. */
    static final List<ClientCall> ALL = List.of(
            new ClientCall(
                    "createAssistant",
                    JSON,
                    (client, id, body, options) ->
                            client.withResponse().create(TypedBody.of(body, CreateAssistant::of), options)),
            new ClientCall(
                    "listAssistants",
                    "",
                    (client, id, body, options) -> firstPage(client, new AssistantFilter(), options)),
            new ClientCall(
                    "getAssistant",
                    "",
                    (client, id, body, options) -> client.withResponse().get(id, options)),
            new ClientCall(
                    "updateAssistant",
                    JSON,
                    (client, id, body, options) ->
                            client.withResponse().update(id, TypedBody.of(body, UpdateAssistant::of), options)),
            new ClientCall(
                    "updateAssistant",
                    "application/merge-patch+json",
                    (client, id, body, options) ->
                            client.withResponse().mergeUpdate(id, TypedBody.of(body, UpdateAssistant::of), options)),
            new ClientCall(
                    "replaceAssistant",
                    JSON,
                    (client, id, body, options) ->
                            client.withResponse().replace(id, TypedBody.of(body, CreateAssistant::of), options)),
            new ClientCall(
                    "deleteAssistant",
                    "",
                    (client, id, body, options) -> client.withResponse().delete(id, options)));

    static ApiResponse<?> firstPage(AssistantClient client, AssistantFilter filter, RequestOptions options) {
        try {
            return client.list(filter, options).firstPage().join().response();
        } catch (CompletionException failed) {
            throw (RuntimeException) failed.getCause();
        }
    }

    String name() {
        return operation + (mediaType.isEmpty() || JSON.equals(mediaType) ? "" : " (" + mediaType + ")");
    }

    /** Calls the client. */
    interface Invocation {
        ApiResponse<?> call(AssistantClient client, String id, JsonMembers body, RequestOptions options);
    }
}
