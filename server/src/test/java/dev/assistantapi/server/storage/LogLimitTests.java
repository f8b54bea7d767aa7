package dev.assistantapi.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.sqlite.SQLiteDataSource;

class LogLimitTests {

    private static final int READERS = 6;
    private static final int WRITES = 400;
    private static final int PAGES_A_WRITE = 20;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    @Test
    void shouldKeepTheLogShortThoughSomebodyAlwaysReads() throws IOException {
        SQLiteDataSource file = SqliteFile.in(folder);
        GroupCommit writer = new GroupCommit(new WriterConnection(file, Duration.ZERO, new LogLimit(10, 500)), 1);
        writer.run(sql -> sql.sql("CREATE TABLE big (n INTEGER PRIMARY KEY, text TEXT)").update());
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        long longest = 0;

        for (int reader = 0; reader < READERS; reader++) {
            readers.submit(() -> readWithoutEnd(file));
        }
        for (int write = 0; write < WRITES; write++) {
            String text = "x".repeat(PAGES_A_WRITE * PAGE) + write;
            writer.run(sql -> sql.sql("INSERT OR REPLACE INTO big VALUES (1, ?)").param(text).update());
            longest = Math.max(longest, Files.size(folder.resolve("assistants.db-wal")));
        }
        readers.shutdownNow();
        writer.close();

        assertThat(longest).isLessThan(WRITES * PAGES_A_WRITE * PAGE / 4);
    }

    private static void readWithoutEnd(SQLiteDataSource file) {
        SingleConnectionDataSource connection = new SingleConnectionDataSource(file.getUrl(), true);
        try {
            JdbcClient sql = JdbcClient.create(connection);
            while (!Thread.currentThread().isInterrupted()) {
                sql.sql("SELECT MAX(n), MAX(text) FROM big").query().listOfRows();
            }
        } finally {
            connection.destroy();
        }
    }
}
