package dev.assistantapi.server.storage.sqlite;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file in a data folder. The write-ahead log lets readers go on while one writes; {@code synchronous=FULL} puts
 * every commit on disk before it returns.
 */
public final class SqliteFile {

    static final int BUSY_MILLISECONDS = 10_000;

    private SqliteFile() {}

    /** The file in a folder that is prepared for it. */
    public static SQLiteDataSource in(DataFolder data) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        dataSource.setUrl("jdbc:sqlite:" + data.database());
        return dataSource;
    }
}
