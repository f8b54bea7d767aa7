package dev.assistantapi.server.storage.sqlite;

import dev.assistantapi.server.setting.ServerSettings;
import dev.assistantapi.server.setting.UnusableSettingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteDataSource;

/**
 * Copies the SQLite database into one file while a server may write it. The copy is one moment of the database: it holds
 * every change that was answered before it began. A copy of the file alone would miss what is in the write-ahead log.
 */
public final class Backup {

    private final ServerSettings settings;

    /** @param settings of the server whose database is copied */
    public Backup(ServerSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes the copy, whole and on disk, or nothing.
     *
     * @return its size in bytes
     * @throws UnusableSettingException if it cannot be made
     */
    public long into(Path file) {
        if (settings.database().isPostgresql()) {
            throw new UnusableSettingException(
                    "ASSISTANT_DATABASE_URL names a PostgreSQL database, which this command does not copy",
                    "Use pg_dump, which copies one moment of a database that is in use.",
                    null);
        }
        DataFolder folder = new DataFolder(settings.data());
        folder.requireDatabase();
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            DataFolder.createForOwner(unfinished);
            copy(SqliteFile.in(folder), unfinished);
            requireWhole(unfinished);
            sync(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(file);
        } catch (FileAlreadyExistsException e) {
            throw unusable("the file " + e.getMessage() + " exists already", "Name a file that does not exist.", e);
        } catch (IOException e) {
            delete(unfinished);
            throw unusable(DataFolder.reason(e), "Name a file in a folder that this process may write.", e);
        } catch (SQLException e) {
            delete(unfinished);
            throw unusable(
                    String.valueOf(e.getMessage()), "Check that there is room for it; then repeat the command.", e);
        }
    }

    /** SQLite writes into an empty file that exists, so the permissions of the file stay. */
    private static void copy(SQLiteDataSource database, Path file) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toString());
            copy.execute();
        }
    }

    private static void requireWhole(Path file) throws SQLException {
        SQLiteDataSource copy = new SQLiteDataSource();
        copy.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = copy.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (!answer.getString(1).equals("ok")) {
                throw new SQLException("the copy is damaged: " + answer.getString(1));
            }
        }
    }

    /** SQLite does not sync the copy. */
    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new IllegalStateException("Delete " + unfinished + ", which is not a backup", e);
        }
    }

    private static UnusableSettingException unusable(String reason, String remedy, Exception cause) {
        return new UnusableSettingException("No backup was made: " + reason, remedy, cause);
    }
}
