package dev.assistantapi.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.server.testkit.RunningServer;
import org.junit.jupiter.api.Test;

class DatabaseTests {

    private static final int FULL = 2;

    private final Database database = RunningServer.shared().bean(Database.class);

    @Test
    void shouldPutEveryCommitOnDisk() {
        int synchronous = database.write(
                sql -> sql.sql("PRAGMA synchronous").query(Integer.class).single());
        String journal = database.write(
                sql -> sql.sql("PRAGMA journal_mode").query(String.class).single());

        assertThat(synchronous).isEqualTo(FULL);
        assertThat(journal).isEqualTo("wal");
    }

    @Test
    void shouldUndoWorkThatFails() {
        assertThatThrownBy(() -> database.write(sql -> {
                    sql.sql("CREATE TABLE half_done (a INTEGER)").update();
                    throw new IllegalStateException("no further");
                }))
                .hasMessage("no further");

        assertThat(database.read()
                        .sql("SELECT COUNT(*) FROM sqlite_master WHERE name = 'half_done'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
