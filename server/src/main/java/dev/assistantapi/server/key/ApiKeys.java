package dev.assistantapi.server.key;

import dev.assistantapi.server.storage.Database;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys that are accepted, and the organisation of each. */
@Component
class ApiKeys {

    private final Database database;
    private final Clock clock;

    ApiKeys(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The organisation that a key belongs to; empty for a key that is not known. */
    Optional<UUID> organisationOf(ApiKey key) {
        return organisationOf(database.read(), key);
    }

    private static Optional<UUID> organisationOf(JdbcClient sql, ApiKey key) {
        return sql.sql("SELECT org_id FROM api_key WHERE hash = ?")
                .param(key.hash())
                .query(String.class)
                .optional()
                .map(UUID::fromString);
    }

    boolean isEmpty() {
        return database.read()
                        .sql("SELECT COUNT(*) FROM api_key")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Adds a key, unless it is there; returns the organisation that it belongs to from now on. */
    UUID add(ApiKey key, UUID organisation) {
        return database.write(sql -> organisationOf(sql, key).orElseGet(() -> {
            sql.sql("INSERT INTO api_key (hash, org_id, created_at) VALUES (?, ?, ?)")
                    .params(key.hash(), organisation.toString(), clock.millis())
                    .update();
            return organisation;
        }));
    }
}
