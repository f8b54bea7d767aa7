package dev.assistantapi.server.key;

import dev.assistantapi.server.setting.ServerSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The organisation that a key acts for. An answer of the database is used for one second. So a key that is revoked, on this
 * server or another, is accepted for at most one second more.
 */
@Component
class AcceptedKeys {

    private static final Duration BELIEVED = Duration.ofSeconds(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final ApiKeys keys;
    private final KeyUses uses;
    private final Clock clock;
    private final LongSupplier nanoTime;
    private final String hashOfTheSettings;
    private final Map<String, Seen> remembered = new ConcurrentHashMap<>();

    @Autowired
    AcceptedKeys(ApiKeys keys, KeyUses uses, Clock clock, ServerSettings settings) {
        this(keys, uses, clock, settings, System::nanoTime);
    }

    AcceptedKeys(ApiKeys keys, KeyUses uses, Clock clock, ServerSettings settings, LongSupplier nanoTime) {
        this.keys = keys;
        this.uses = uses;
        this.clock = clock;
        this.nanoTime = nanoTime;
        hashOfTheSettings = FirstKey.ofTheSettings(settings).map(ApiKey::hash).orElse("");
    }

    /** The organisation of a key; empty for one that is unknown, expired or revoked. */
    Optional<UUID> organisationOf(ApiKey key) {
        String hash = key.hash();
        return find(hash)
                .filter(stored -> isSame(stored.hash(), hash) && isAccepted(stored))
                .map(StoredKey::organisation);
    }

    private Optional<StoredKey> find(String hash) {
        long now = nanoTime.getAsLong();
        Seen seen = remembered.get(hash);
        if (seen != null && now - seen.at() < BELIEVED.toNanos()) {
            return Optional.of(seen.key());
        }
        Optional<StoredKey> found = keys.find(hash);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        // Unknown keys are not remembered: many of them would fill the memory.
        found.ifPresentOrElse(key -> remembered.put(hash, new Seen(key, now)), () -> remembered.remove(hash));
        // Once for what is believed, so that a busy key is not written down with every request.
        found.filter(this::isAccepted).ifPresent(key -> uses.note(hash, clock.millis()));
        return found;
    }

    private boolean isAccepted(StoredKey key) {
        return key.isAccepted(clock.instant()) && (!key.isOfTheSettings() || isSame(key.hash(), hashOfTheSettings));
    }

    /** Takes the same time wherever the two differ, so that it tells nothing. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private record Seen(StoredKey key, long at) {}
}
