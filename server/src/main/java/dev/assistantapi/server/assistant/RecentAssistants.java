package dev.assistantapi.server.assistant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Assistants as they were last read, where nobody but this process can change them. Whoever changes one forgets it here once
 * the change is on disk and before it is answered; a read that is under way is waited for, so that it leaves nothing older behind.
 */
final class RecentAssistants {

    private static final long MOST_CHARACTERS = 16L << 20;
    private static final int CHARACTERS_BESIDE_THE_DOCUMENT = 300;

    private final Cache<Key, StoredAssistant> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, StoredAssistant assistant) -> CHARACTERS_BESIDE_THE_DOCUMENT + assistant.document().length())
            .build();

    private record Key(UUID organisation, UUID id) {}

    Optional<StoredAssistant> find(UUID organisation, UUID id, Supplier<Optional<StoredAssistant>> read) {
        return Optional.ofNullable(recent.get(new Key(organisation, id), key -> read.get().orElse(null)));
    }

    void forget(UUID organisation, UUID id) {
        recent.asMap().compute(new Key(organisation, id), (key, known) -> null); // unlike invalidate, sure to wait for a read
    }
}
