package dev.assistantapi.server.storage;

import dev.assistantapi.server.ServerSettings;
import dev.assistantapi.server.UnusableSettingException;
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
 * every change that was answered before it began. To copy the file by hand would leave out what is in the log beside it.
 */
final class Backup {

    private final ServerSettings settings;

    Backup(ServerSettings settings) {
        this.settings = settings;
    }

    /**
     * Writes the copy, whole and on disk, or nothing.
     *
     * @return its size in bytes
     * @throws UnusableSettingException if it cannot be made
     */
    long into(Path file) {
        if (StorageConfiguration.isPostgresql(settings)) {
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
            throw unusable("the file " + e.getMessage() + " is there already", "Name a file that is not there.", e);
        } catch (IOException e) {
            delete(unfinished);
            throw unusable(DataFolder.reason(e), "Name a file in a folder that this process may write.", e);
        } catch (SQLException e) {
            delete(unfinished);
            throw unusable(String.valueOf(e.getMessage()), "See that there is room for it; then repeat the command.", e);
        }
    }

    /** Takes an empty file for none, so that its permissions stay. */
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

    /** SQLite does not. */
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
