package dev.assistantapi.server.assistant;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps assistants. When a method that changes something returns, the change is on disk. An assistant of another
 * organisation is, to every method, one that does not exist.
 */
interface AssistantStore {

    /**
     * Adds an assistant, unless the key was used within the last 24 hours.
     *
     * @return the assistant that was added, or the one that was added when the key was first used, as it was then
     * @throws IdempotencyKeyReusedException if the key was used with another fingerprint
     */
    StoredAssistant add(StoredAssistant assistant, @Nullable IdempotencyKey key);

    Optional<StoredAssistant> find(UUID organisation, UUID id);

    AssistantPage list(UUID organisation, AssistantQuery query);

    /**
     * Changes an assistant; nobody else changes it in between.
     *
     * @param change may throw, or return what it was given, to leave the assistant as it is
     */
    Optional<StoredAssistant> change(UUID organisation, UUID id, UnaryOperator<StoredAssistant> change);

    /**
     * Removes an assistant.
     *
     * @param condition may throw to keep it
     * @return the assistant as it last was
     */
    Optional<StoredAssistant> remove(UUID organisation, UUID id, Consumer<StoredAssistant> condition);
}
