package dev.assistantapi.contracttests.pact.consumer;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantFilter;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.contract.Operation;

/** A parameter that breaks the contract, for an operation without a body. */
enum InvalidCall {
    LIST("listAssistants") {
        @Override
        void in(InteractionBuilder draft) {
            draft.query("limit", "0");
        }

        @Override
        Object call(AssistantClient client, String id) {
            return ClientCall.firstPage(client, new AssistantFilter().limit(0), RequestOptions.none());
        }
    },
    GET("getAssistant") {
        @Override
        void in(InteractionBuilder draft) {
            draft.header("If-None-Match", NO_TAG);
        }

        @Override
        Object call(AssistantClient client, String id) {
            return client.getIfChanged(id, NO_TAG);
        }
    },
    DELETE("deleteAssistant") {
        @Override
        void in(InteractionBuilder draft) {
            draft.header("If-Match", NO_TAG);
        }

        @Override
        Object call(AssistantClient client, String id) {
            return client.delete(id, RequestOptions.none().ifMatch(NO_TAG));
        }
    };

    private static final String NO_TAG = "an-entity-tag-without-quotes";

    private final String operation;

    InvalidCall(String operation) {
        this.operation = operation;
    }

    static InvalidCall of(Operation operation) {
        for (InvalidCall invalid : values()) {
            if (invalid.operation.equals(operation.id())) {
                return invalid;
            }
        }
        throw new IllegalStateException(
                operation.id() + " answers 400 and has no body; say in Invalid how a caller brings that about.");
    }

    abstract void in(InteractionBuilder draft);

    abstract Object call(AssistantClient client, String id);
}
