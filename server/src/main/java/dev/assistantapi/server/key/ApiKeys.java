package dev.assistantapi.server.key;

import dev.assistantapi.server.storage.Database;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys in the database: those that are accepted, and those that were. */
@Component
class ApiKeys {

    private static final String ROW = "id, hash, org_id, name, created_at, last_used_at, expires_at, revoked_at";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ID_BYTES = 6;

    private final Database database;
    private final Clock clock;

    ApiKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A key by its hash, whether it is accepted or not. */
    Optional<StoredKey> find(String hash) {
        return find(database.read(), "hash", hash);
    }

    private static Optional<StoredKey> find(JdbcClient sql, String column, String value) {
        return sql.sql("SELECT " + ROW + " FROM api_key WHERE " + column + " = ?")
                .param(value)
                .query((row, number) -> key(row))
                .optional();
    }

    boolean isEmpty() {
        return database.read()
                        .sql("SELECT COUNT(*) FROM api_key")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Adds a key, unless it is there; returns it as it is stored from now on. */
    StoredKey add(ApiKey key, UUID organisation, String name, @Nullable Instant expiresAt) {
        return database.write(sql -> find(sql, "hash", key.hash()).orElseGet(() -> {
            StoredKey added = new StoredKey(
                    newId(),
                    key.hash(),
                    organisation,
                    name,
                    Instant.ofEpochMilli(clock.millis()),
                    null,
                    expiresAt,
                    null);
            sql.sql("INSERT INTO api_key (id, hash, org_id, name, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)")
                    .param(added.id())
                    .param(added.hash())
                    .param(organisation.toString())
                    .param(name)
                    .param(added.createdAt().toEpochMilli())
                    .param(expiresAt == null ? null : (Long) expiresAt.toEpochMilli())
                    .update();
            return added;
        }));
    }

    /** Every key, or those of one organisation; the oldest first. */
    List<StoredKey> list(@Nullable UUID organisation) {
        JdbcClient.StatementSpec select = database.read()
                .sql("SELECT " + ROW + " FROM api_key" + (organisation == null ? "" : " WHERE org_id = ?")
                        + " ORDER BY created_at, id");
        return (organisation == null ? select : select.param(organisation.toString()))
                .query((row, number) -> key(row))
                .list();
    }

    /** Revokes a key for good; one that is revoked stays so since then. Empty if no key has the id. */
    Optional<StoredKey> revoke(String id) {
        return database.write(sql -> {
            sql.sql("UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                    .params(clock.millis(), id)
                    .update();
            return find(sql, "id", id);
        });
    }

    /** Notes when keys were last used, unless another server has noted a later use. */
    void noteUses(Map<String, Long> millisecondsByHash) {
        database.write(sql -> {
            millisecondsByHash.forEach((hash, at) -> sql.sql("UPDATE api_key SET last_used_at = ? WHERE hash = ?"
                            + " AND (last_used_at IS NULL OR last_used_at < ?)")
                    .params(at, hash, at)
                    .update());
            return millisecondsByHash.size();
        });
    }

    private static StoredKey key(ResultSet row) throws SQLException {
        return new StoredKey(
                Objects.requireNonNullElse(row.getString("id"), "-"),
                row.getString("hash"),
                UUID.fromString(row.getString("org_id")),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                instant(row, "last_used_at"),
                instant(row, "expires_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(milliseconds);
    }

    private static String newId() {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
