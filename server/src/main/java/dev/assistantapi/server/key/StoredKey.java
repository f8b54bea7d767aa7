package dev.assistantapi.server.key;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is stored: without the key itself.
 *
 * @param id names the key in lists and messages; a random value
 * @param hash the hash of the key, see {@link ApiKey#hash}
 * @param lastUsedAt the last use, up to a minute late; null if it was never used
 * @param expiresAt when the key expires; null if it does not
 * @param revokedAt when the key was revoked; null if it was not
 */
record StoredKey(
        String id,
        String hash,
        UUID organisation,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt) {

    /** The name of keys that came from the settings of a server: each is accepted only while it is set. */
    static final String OF_THE_SETTINGS = "ASSISTANT_API_KEY";

    boolean isOfTheSettings() {
        return name.equals(OF_THE_SETTINGS);
    }

    boolean isAccepted(Instant now) {
        return revokedAt == null && !isExpired(now);
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
