package dev.assistantapi.server.assistant;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers reads of assistants from memory. Only for a database that no other process changes. */
final class CachedAssistantStore implements AssistantStore {

    private final AssistantStore store;
    private final RecentAssistants recent = new RecentAssistants();

    CachedAssistantStore(AssistantStore store) {
        this.store = store;
    }

    @Override
    public StoredAssistant add(StoredAssistant assistant, @Nullable IdempotencyKey key) {
        return store.add(assistant, key);
    }

    @Override
    public Optional<StoredAssistant> find(UUID organisation, UUID id) {
        return recent.find(organisation, id, () -> store.find(organisation, id));
    }

    @Override
    public StoredPage list(UUID organisation, AssistantQuery query) {
        return store.list(organisation, query);
    }

    @Override
    public Optional<StoredAssistant> replace(
            StoredAssistant before, StoredAssistant after, UnaryOperator<StoredAssistant> change) {
        return recent.change(before.organisation(), before.id(), () -> store.replace(before, after, change));
    }

    @Override
    public Optional<StoredAssistant> remove(UUID organisation, UUID id, Consumer<StoredAssistant> condition) {
        return recent.remove(organisation, id, () -> store.remove(organisation, id, condition));
    }
}
