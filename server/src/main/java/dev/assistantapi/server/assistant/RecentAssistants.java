package dev.assistantapi.server.assistant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Remembers assistants as they are on disk, where only this process can change them. A change replaces what is remembered
 * when it is on disk and before it is answered. A change that failed, and a removal, clear what is remembered.
 */
final class RecentAssistants {

    private static final long MOST_CHARACTERS = 32L << 20;
    private static final int CHARACTERS_BESIDE_THE_TEXTS = 300;

    private final Cache<Key, StoredAssistant> recent = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .executor(Runnable::run) // what there is to tidy costs less than to wake another thread for it
            .weigher((Key key, StoredAssistant assistant) -> CHARACTERS_BESIDE_THE_TEXTS
                    + assistant.document().length()
                    + assistant.representation().json().length())
            .build();

    private record Key(UUID organisation, UUID id) {}

    Optional<StoredAssistant> find(UUID organisation, UUID id, Supplier<Optional<StoredAssistant>> read) {
        return Optional.ofNullable(
                recent.get(new Key(organisation, id), key -> read.get().orElse(null)));
    }

    /** Runs a change and remembers what it returns. */
    Optional<StoredAssistant> change(UUID organisation, UUID id, Supplier<Optional<StoredAssistant>> change) {
        Optional<StoredAssistant> changed = Optional.empty();
        try {
            changed = change.get();
            return changed;
        } finally {
            StoredAssistant last = changed.orElse(null);
            become(organisation, id, known -> last == null || known.version() < last.version() ? last : known);
        }
    }

    /** Runs a removal and clears what is remembered, whether the removal succeeds or not. */
    Optional<StoredAssistant> remove(UUID organisation, UUID id, Supplier<Optional<StoredAssistant>> removal) {
        try {
            return removal.get();
        } finally {
            become(organisation, id, known -> null);
        }
    }

    /**
     * Waits for a read that is under way, which may bring something older: that is what {@code compute} does, and neither
     * {@code invalidate} nor {@code computeIfPresent}. Nothing is added here: the assistant may have been removed meanwhile.
     */
    private void become(UUID organisation, UUID id, UnaryOperator<@Nullable StoredAssistant> change) {
        recent.asMap().compute(new Key(organisation, id), (key, known) -> known == null ? null : change.apply(known));
    }
}
