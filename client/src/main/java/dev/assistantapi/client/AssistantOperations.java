package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.function.UnaryOperator;

/**
 * What can be done with one assistant.
 *
 * <p>A call fails with a subclass of {@link AssistantException}, which says what the server said. What the server or
 * the network did wrong is tried again as the {@link RetryPolicy} allows, where a repeat does no harm: always for
 * {@code GET}, {@code PUT}, {@code DELETE}; for {@code POST}, which gets an {@code Idempotency-Key} by itself; for
 * {@code PATCH} with {@code If-Match} alone.
 *
 * @param <R> what a call comes back as: the assistant, its {@link ApiResponse}, or a future of either
 */
public interface AssistantOperations<R> {

    /**
     * Creates an assistant.
     *
     * @param assistant its fields
     * @return the assistant as stored
     */
    default R create(CreateAssistant assistant) {
        return create(assistant, RequestOptions.none());
    }

    /**
     * Creates an assistant.
     *
     * @param assistant its fields
     * @param options for this call; without an idempotency key, one is made for the call
     * @return the assistant as stored
     */
    R create(CreateAssistant assistant, RequestOptions options);

    /**
     * Reads an assistant.
     *
     * @param id of the assistant
     * @return the assistant
     */
    default R get(String id) {
        return get(id, RequestOptions.none());
    }

    /**
     * Reads an assistant.
     *
     * @param id of the assistant
     * @param options for this call
     * @return the assistant
     */
    R get(String id, RequestOptions options);

    /**
     * Changes the fields that the update names; objects and arrays are replaced as a whole ({@code application/json}).
     *
     * @param id of the assistant
     * @param update the fields to set or clear
     * @return the assistant after the change
     */
    default R update(String id, UpdateAssistant update) {
        return update(id, update, RequestOptions.none());
    }

    /**
     * Changes the fields that the update names; objects and arrays are replaced as a whole ({@code application/json}).
     *
     * @param id of the assistant
     * @param update the fields to set or clear
     * @param options for this call; with {@link RequestOptions#ifMatch(String)} it can be tried again
     * @return the assistant after the change
     */
    R update(String id, UpdateAssistant update, RequestOptions options);

    /**
     * Changes the fields that the update names; objects are merged member by member at every depth, and {@code null}
     * removes a member ({@code application/merge-patch+json}, RFC 7396).
     *
     * @param id of the assistant
     * @param update the fields to merge, set or clear
     * @return the assistant after the change
     */
    default R mergeUpdate(String id, UpdateAssistant update) {
        return mergeUpdate(id, update, RequestOptions.none());
    }

    /**
     * Changes the fields that the update names; objects are merged member by member at every depth, and {@code null}
     * removes a member ({@code application/merge-patch+json}, RFC 7396).
     *
     * @param id of the assistant
     * @param update the fields to merge, set or clear
     * @param options for this call; with {@link RequestOptions#ifMatch(String)} it can be tried again
     * @return the assistant after the change
     */
    R mergeUpdate(String id, UpdateAssistant update, RequestOptions options);

    /**
     * Replaces all fields: one that is not set here is unset afterwards.
     *
     * @param id of the assistant
     * @param assistant its fields; {@link CreateAssistant#from} takes those of an assistant that was read
     * @return the assistant after the change
     */
    default R replace(String id, CreateAssistant assistant) {
        return replace(id, assistant, RequestOptions.none());
    }

    /**
     * Replaces all fields: one that is not set here is unset afterwards.
     *
     * @param id of the assistant
     * @param assistant its fields; {@link CreateAssistant#from} takes those of an assistant that was read
     * @param options for this call
     * @return the assistant after the change
     */
    R replace(String id, CreateAssistant assistant, RequestOptions options);

    /**
     * Deletes an assistant.
     *
     * @param id of the assistant
     * @return the assistant as it last was
     */
    default R delete(String id) {
        return delete(id, RequestOptions.none());
    }

    /**
     * Deletes an assistant.
     *
     * @param id of the assistant
     * @param options for this call
     * @return the assistant as it last was
     */
    R delete(String id, RequestOptions options);

    /**
     * Reads an assistant, changes it and writes it back with {@code If-Match}, so that nobody's change is lost. If
     * somebody else was faster, reads and changes it anew, up to the number of times that the builder was given. A
     * change that changes nothing writes nothing.
     *
     * @param id of the assistant
     * @param change makes the new state of the state that was read; called again for each reading, so without side effects
     * @return the assistant after the change
     */
    default R modify(String id, UnaryOperator<Assistant> change) {
        return modify(id, change, RequestOptions.none());
    }

    /**
     * Reads, changes and writes an assistant as {@link #modify(String, UnaryOperator)} does.
     *
     * @param id of the assistant
     * @param change makes the new state of the state that was read; called again for each reading, so without side effects
     * @param options for this call, without {@code If-Match}; the total deadline spans all readings and writings
     * @return the assistant after the change
     */
    R modify(String id, UnaryOperator<Assistant> change, RequestOptions options);
}
