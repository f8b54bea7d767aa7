package dev.assistantapi.server.storage;

import dev.assistantapi.server.UnusableSettingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The SQLite file in a data folder. The write-ahead log lets readers go on while one writes; {@code synchronous=FULL} puts
 * every commit on disk before it returns.
 */
final class SqliteFile {

    static final String NAME = "assistants.db";

    static final int BUSY_MILLISECONDS = 10_000;

    private SqliteFile() {}

    /** Makes the folder if it is not there; the file comes with the first connection. */
    static SQLiteDataSource in(Path data) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        SQLiteDataSource dataSource = new SQLiteDataSource(config);
        dataSource.setUrl("jdbc:sqlite:" + folder(data).resolve(NAME));
        return dataSource;
    }

    /** The documents may hold secrets: a new folder is for its owner alone. */
    private static Path folder(Path data) {
        try {
            if (Files.notExists(data)
                    && data.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return Files.createDirectories(
                        data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return Files.createDirectories(data);
        } catch (IOException e) {
            throw new UnusableSettingException(
                    "The data folder " + data.toAbsolutePath() + " cannot be made: " + e,
                    "Set ASSISTANT_DATA to a folder that this process may make or write.",
                    e);
        }
    }
}
