package dev.assistantapi.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestServer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTests {

    private static final int FULL = 2;

    private final Database database = TestServer.shared().bean(Database.class);

    @Test
    void shouldPutEveryCommitOnDiskWithSqlite() {
        Assumptions.assumeFalse(TestDatabase.isPostgresql());

        int synchronous = database.write(
                sql -> sql.sql("PRAGMA synchronous").query(Integer.class).single());
        String journal = database.write(
                sql -> sql.sql("PRAGMA journal_mode").query(String.class).single());

        assertThat(synchronous).isEqualTo(FULL);
        assertThat(journal).isEqualTo("wal");
    }

    @Test
    void shouldRunTheTestsOnAPostgresqlThatSyncs() {
        Assumptions.assumeTrue(TestDatabase.isPostgresql());

        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
    }

    @Test
    void shouldUndoWorkThatFails() {
        assertThatThrownBy(() -> database.write(sql -> {
                    addKey(sql, "half-done");
                    throw new IllegalStateException("no further");
                }))
                .hasMessage("no further");

        assertThat(database.read()
                        .sql("SELECT COUNT(*) FROM api_key WHERE hash = 'half-done'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private String setting(String name) {
        return database.read().sql("SHOW " + name).query(String.class).single();
    }

    private static void addKey(JdbcClient sql, String hash) {
        sql.sql("INSERT INTO api_key (hash, org_id, created_at) VALUES (?, 'nobody', 0)")
                .param(hash)
                .update();
    }
}
