package dev.assistantapi.server.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

@DatabaseDoesNotMatter
class LogLimitTests {

    private static final int WRITES = 400;
    private static final int PAGES_A_WRITE = 20;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    @Test
    void shouldKeepTheLogShortThoughSomebodyAlwaysReads() throws IOException {
        SQLiteDataSource file = SqliteFile.in(new DataFolder(folder));
        GroupCommit writer = new GroupCommit(new WriterConnection(file, Duration.ZERO, new LogLimit(10, 500)), 1);
        writer.run(sql ->
                sql.sql("CREATE TABLE big (n INTEGER PRIMARY KEY, text TEXT)").update());
        ExecutorService reader = Executors.newSingleThreadExecutor();
        long longest = 0;

        Future<?> reading = reader.submit(() -> {
            readWithoutEnd(file.getUrl());
            return null;
        });
        for (int write = 0; write < WRITES; write++) {
            String text = "x".repeat(PAGES_A_WRITE * PAGE) + write;
            writer.run(sql -> sql.sql("INSERT OR REPLACE INTO big VALUES (1, ?)")
                    .param(text)
                    .update());
            longest = Math.max(longest, Files.size(folder.resolve("assistants.db-wal")));
        }
        reader.shutdownNow();
        writer.close();

        assertThat(reading).succeedsWithin(Patience.LONG);
        assertThat(longest).isLessThan(WRITES * PAGES_A_WRITE * PAGE / 4);
    }

    /** Through two connections that take turns: one of them always reads. */
    private static void readWithoutEnd(String url) throws SQLException {
        try (Connection one = DriverManager.getConnection(url);
                Connection other = DriverManager.getConnection(url)) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            read(one);
            while (!Thread.currentThread().isInterrupted()) {
                read(other);
                one.rollback();
                read(one);
                other.rollback();
            }
        }
    }

    private static void read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeQuery("SELECT MAX(n) FROM big").close();
        }
    }
}
