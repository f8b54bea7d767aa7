package dev.assistantapi.server.key;

import java.io.PrintStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what the command {@code keys} is asked for, and prints what came of it. */
final class KeysOperations {

    private static final String LINE = "%-12s  %-36s  %-20s  %-20s  %-20s  %-8s  %s%n";

    private final ApiKeys keys;
    private final PrintStream out;

    KeysOperations(ApiKeys keys, PrintStream out) {
        this.keys = keys;
        this.out = out;
    }

    /** @throws UnknownKeyException if there is no such key to revoke */
    void run(KeysArguments arguments) {
        switch (arguments.command()) {
            case "create" -> create(arguments);
            case "list" -> list(keys.list(arguments.organisation()));
            default -> revoke(arguments.id());
        }
    }

    private void create(KeysArguments arguments) {
        ApiKey key = ApiKey.random();
        StoredKey stored = keys.add(
                key, Objects.requireNonNull(arguments.organisation()), arguments.name(), arguments.expiresAt());
        out.printf(
                """
                The key is shown only now; keep it.

                    id            %s
                    organisation  %s
                    name          %s
                    expires       %s
                    key           %s
                """,
                stored.id(), stored.organisation(), stored.name(), time(stored.expiresAt(), "never"), key.secret());
    }

    private void list(List<StoredKey> all) {
        if (all.isEmpty()) {
            out.println("There are no such keys.");
            return;
        }
        out.printf(LINE, "id", "organisation", "created", "last used", "expires", "state", "name");
        for (StoredKey key : all) {
            out.printf(
                    LINE,
                    key.id(),
                    key.organisation(),
                    time(key.createdAt(), ""),
                    time(key.lastUsedAt(), "never"),
                    time(key.expiresAt(), "never"),
                    state(key),
                    key.name());
        }
    }

    private void revoke(String id) {
        StoredKey revoked = keys.revoke(id)
                .orElseThrow(() -> new UnknownKeyException("No key has the id " + id + "; \"keys list\" shows the ids."));
        out.println("The key " + id + " (" + revoked.name() + ") is revoked since " + time(revoked.revokedAt(), "")
                + "; every server refuses it within two seconds.");
    }

    private static String state(StoredKey key) {
        if (key.revokedAt() != null) {
            return "revoked";
        }
        if (key.isExpired(Instant.now())) {
            return "expired";
        }
        return key.isOfTheSettings() ? "if set" : "active";
    }

    private static String time(@Nullable Instant time, String none) {
        return time == null ? none : time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** There is no key with the id. */
    static final class UnknownKeyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownKeyException(String message) {
            super(message);
        }
    }
}
