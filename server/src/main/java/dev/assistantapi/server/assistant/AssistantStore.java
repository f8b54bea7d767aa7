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

    StoredPage list(UUID organisation, AssistantQuery query);

    /**
     * Changes an assistant. The change is applied to its latest state.
     *
     * @param change may throw, or return what it was given, to leave the assistant as it is
     */
    default Optional<StoredAssistant> change(UUID organisation, UUID id, UnaryOperator<StoredAssistant> change) {
        Optional<StoredAssistant> before = find(organisation, id);
        Optional<StoredAssistant> after = before.map(change);
        if (before.isEmpty() || after.get() == before.get()) {
            return before;
        }
        return replace(before.get(), after.get(), change);
    }

    /**
     * Writes a change that was computed beforehand, so that the database is held briefly. If the assistant has changed
     * since it was read, the change is computed again within a lock.
     *
     * @param before the assistant as it was read
     * @param after what the change made of it
     * @param change as for {@link #change}
     * @return the assistant as it is now; empty if it was removed meanwhile
     */
    Optional<StoredAssistant> replace(
            StoredAssistant before, StoredAssistant after, UnaryOperator<StoredAssistant> change);

    /**
     * Removes an assistant.
     *
     * @param condition may throw to keep it
     * @return the assistant as it last was
     */
    Optional<StoredAssistant> remove(UUID organisation, UUID id, Consumer<StoredAssistant> condition);
}
