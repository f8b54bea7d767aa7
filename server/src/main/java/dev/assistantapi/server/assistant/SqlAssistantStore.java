package dev.assistantapi.server.assistant;

import dev.assistantapi.server.storage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps each assistant in one row, its document as text. */
class SqlAssistantStore implements AssistantStore {

    private static final Duration KEY_LIFETIME = Duration.ofHours(24);
    private static final String ROW = "id, org_id, version, created_at, updated_at, document";
    // A page ends early rather than fill the memory: a thousand documents can be a gigabyte.
    private static final int MOST_CHARACTERS_A_PAGE = 8 << 20;

    private final Database database;

    SqlAssistantStore(Database database) {
        this.database = database;
    }

    @Override
    public StoredAssistant add(StoredAssistant assistant, @Nullable IdempotencyKey key) {
        return database.write(sql -> {
            if (key != null && !isFirstUse(sql, assistant, key)) {
                return answerTo(sql, assistant.organisation(), key);
            }
            sql.sql("INSERT INTO assistant (" + ROW + ") VALUES (?, ?, ?, ?, ?, ?)")
                    .params(columns(assistant))
                    .update();
            return assistant;
        });
    }

    /** Stores the answer for repeats of the create. Of two that use a key at once, the second waits for the first. */
    private static boolean isFirstUse(JdbcClient sql, StoredAssistant assistant, IdempotencyKey key) {
        sql.sql("DELETE FROM idempotency_key WHERE created_at < ?")
                .param(assistant.createdAt().minus(KEY_LIFETIME).toEpochMilli())
                .update();
        return sql.sql("INSERT INTO idempotency_key (" + ROW + ", key, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (org_id, key) DO NOTHING")
                        .params(columns(assistant))
                        .param(key.key())
                        .param(key.fingerprint())
                        .update()
                == 1;
    }

    private static StoredAssistant answerTo(JdbcClient sql, UUID organisation, IdempotencyKey key) {
        return sql.sql("SELECT " + ROW + ", fingerprint FROM idempotency_key WHERE org_id = ? AND key = ?")
                .params(organisation.toString(), key.key())
                .query((row, number) -> {
                    if (!row.getString("fingerprint").equals(key.fingerprint())) {
                        throw new IdempotencyKeyReusedException();
                    }
                    return assistant(row);
                })
                .single();
    }

    @Override
    public Optional<StoredAssistant> find(UUID organisation, UUID id) {
        return find(database.read(), organisation, id, "");
    }

    private static Optional<StoredAssistant> find(JdbcClient sql, UUID organisation, UUID id, String forUpdate) {
        return sql.sql("SELECT " + ROW + " FROM assistant WHERE id = ? AND org_id = ?" + forUpdate)
                .params(id.toString(), organisation.toString())
                .query((row, number) -> assistant(row))
                .optional();
    }

    @Override
    public StoredPage list(UUID organisation, AssistantQuery query) {
        Cursor behind = query.behind();
        long newest = query.created().last();
        // The bound on the time alone lets the index start at the page; the comparison of pairs would only filter.
        List<Object> parameters = new ArrayList<>(List.of(
                organisation.toString(),
                query.created().first(),
                behind == null ? newest : Math.min(newest, behind.createdAt()),
                query.updated().first(),
                query.updated().last()));
        if (behind != null) {
            parameters.addAll(List.of(behind.createdAt(), behind.id().toString()));
        }
        parameters.add(query.limit() + 1);
        return database.read()
                .sql("SELECT " + ROW + " FROM assistant WHERE org_id = ?"
                        + " AND created_at BETWEEN ? AND ? AND updated_at BETWEEN ? AND ?"
                        + (behind == null ? "" : " AND (created_at, id) < (?, ?)")
                        + " ORDER BY created_at DESC, id DESC LIMIT ?")
                .params(parameters)
                .query((ResultSetExtractor<StoredPage>) rows -> page(rows, query.limit()));
    }

    private static StoredPage page(ResultSet rows, int limit) throws SQLException {
        List<StoredAssistant> assistants = new ArrayList<>();
        int characters = 0;
        while (rows.next()) {
            if (assistants.size() == limit || characters > MOST_CHARACTERS_A_PAGE) {
                return new StoredPage(assistants, true);
            }
            StoredAssistant assistant = assistant(rows);
            assistants.add(assistant);
            characters += assistant.document().length();
        }
        return new StoredPage(assistants, false);
    }

    @Override
    public Optional<StoredAssistant> replace(
            StoredAssistant before, StoredAssistant after, UnaryOperator<StoredAssistant> change) {
        return database.write(sql -> update(sql, before, after)
                ? Optional.of(after)
                : changeLocked(sql, before.organisation(), before.id(), change));
    }

    private Optional<StoredAssistant> changeLocked(
            JdbcClient sql, UUID organisation, UUID id, UnaryOperator<StoredAssistant> change) {
        return find(sql, organisation, id, database.forUpdate()).map(before -> {
            StoredAssistant after = change.apply(before);
            if (after != before && !update(sql, before, after)) {
                throw new IllegalStateException("A locked row has changed");
            }
            return after;
        });
    }

    private static boolean update(JdbcClient sql, StoredAssistant before, StoredAssistant after) {
        return sql.sql("UPDATE assistant SET version = ?, updated_at = ?, document = ?"
                                + " WHERE id = ? AND org_id = ? AND version = ?")
                        .params(
                                after.version(),
                                after.updatedAt().toEpochMilli(),
                                after.document(),
                                before.id().toString(),
                                before.organisation().toString(),
                                before.version())
                        .update()
                == 1;
    }

    @Override
    public Optional<StoredAssistant> remove(UUID organisation, UUID id, Consumer<StoredAssistant> condition) {
        return database.write(sql -> {
            Optional<StoredAssistant> last = find(sql, organisation, id, database.forUpdate());
            last.ifPresent(assistant -> {
                condition.accept(assistant);
                sql.sql("DELETE FROM assistant WHERE id = ?")
                        .param(id.toString())
                        .update();
            });
            return last;
        });
    }

    private static List<Object> columns(StoredAssistant assistant) {
        return List.of(
                assistant.id().toString(),
                assistant.organisation().toString(),
                assistant.version(),
                assistant.createdAt().toEpochMilli(),
                assistant.updatedAt().toEpochMilli(),
                assistant.document());
    }

    private static StoredAssistant assistant(ResultSet row) throws SQLException {
        return new StoredAssistant(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("org_id")),
                row.getLong("version"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                Instant.ofEpochMilli(row.getLong("updated_at")),
                row.getString("document"));
    }
}
