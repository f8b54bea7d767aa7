package dev.assistantapi.server.storage.sqlite;

import dev.assistantapi.server.setting.UnusableSettingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/**
 * The folder with the SQLite file. Documents may contain secrets, so a folder that is made here, and every file in it, can
 * be read only by its owner.
 */
public final class DataFolder {

    private static final String DATABASE = "assistants.db";
    private static final String MAGIC = "SQLite format 3\0";
    private static final String REMEDY = "Set ASSISTANT_DATA to a folder that this process may make or write.";
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");

    private final Path folder;

    /** @param folder need not exist */
    public DataFolder(Path folder) {
        this.folder = folder;
    }

    /** The database file. */
    public Path database() {
        return folder.resolve(DATABASE);
    }

    Path lock() {
        return folder.resolve("server.lock");
    }

    /**
     * Makes the folder and an empty database file if they do not exist, and checks that they can be used.
     *
     * @throws UnusableSettingException if not: what, where, and what to do
     */
    public void prepare() {
        makeFolder();
        Path database = database();
        try {
            createForOwner(database);
        } catch (FileAlreadyExistsException e) {
            requireUsable(database);
        } catch (IOException e) {
            throw unusable("The database " + database.toAbsolutePath() + " cannot be made: " + reason(e), e);
        }
        // SQLite gives its further files the permissions of this one.
        restrict(database);
        restrict(folder.resolve(DATABASE + "-wal"));
        restrict(folder.resolve(DATABASE + "-shm"));
    }

    /** @throws UnusableSettingException if there is no database to work on; nothing is made */
    public void requireDatabase() {
        if (Files.notExists(database())) {
            throw new UnusableSettingException(
                    "There is no database: no file " + database().toAbsolutePath(),
                    "Set ASSISTANT_DATA to the folder of a server that runs, or ran, on SQLite.",
                    null);
        }
    }

    /** Makes a file that only its owner may read, if the file system has such permissions. */
    static void createForOwner(Path file) throws IOException {
        Files.createFile(file, ifPosix(file, OWNER_ALONE));
    }

    private static FileAttribute<?>[] ifPosix(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private void makeFolder() {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder, ifPosix(folder, PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw unusable("The data folder " + folder.toAbsolutePath() + " cannot be made: " + reason(e), e);
        }
        if (!Files.isDirectory(folder)) {
            throw unusable("The data folder " + folder.toAbsolutePath() + " is not a folder", null);
        }
        if (!Files.isWritable(folder) || !Files.isExecutable(folder)) {
            throw unusable("The data folder " + folder.toAbsolutePath() + " cannot be written by this process", null);
        }
    }

    private static void requireUsable(Path database) {
        if (!Files.isRegularFile(database)) {
            throw unusable("The database " + database.toAbsolutePath() + " is not a file", null);
        }
        if (!Files.isReadable(database) || !Files.isWritable(database)) {
            throw unusable(
                    "The database " + database.toAbsolutePath() + " cannot be read and written by this process", null);
        }
        try (InputStream input = Files.newInputStream(database)) {
            byte[] start = input.readNBytes(MAGIC.length());
            if (start.length > 0 && !new String(start, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
                throw foreign(database, "is not an SQLite database");
            }
        } catch (IOException e) {
            throw unusable("The database " + database.toAbsolutePath() + " cannot be read: " + reason(e), e);
        }
        requireOurs(database);
    }

    /** Tables of another program would be mixed with ours. */
    private static void requireOurs(Path database) {
        SQLiteDataSource plain = new SQLiteDataSource();
        plain.setUrl("jdbc:sqlite:" + database);
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables =
                        statement.executeQuery("SELECT COUNT(*), COUNT(CASE WHEN name = 'flyway_schema_history'"
                                + " THEN 1 END) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
            if (tables.getLong(1) > 0 && tables.getLong(2) == 0) {
                throw foreign(database, "belongs to another program: it has tables that this server did not make");
            }
        } catch (SQLException e) {
            throw foreign(database, "cannot be used: " + e.getMessage());
        }
    }

    private void restrict(Path file) {
        try {
            if (isPosix(file)
                    && Files.exists(file)
                    && !Files.getPosixFilePermissions(file).equals(OWNER_ALONE)) {
                Files.setPosixFilePermissions(file, OWNER_ALONE);
            }
        } catch (IOException e) {
            throw unusable(
                    "Others may read " + file.toAbsolutePath() + ", and this process may not change that: " + reason(e),
                    e);
        }
    }

    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "access denied to " + e.getMessage() : e.toString();
    }

    private static UnusableSettingException foreign(Path database, String what) {
        return new UnusableSettingException(
                "The file " + database.toAbsolutePath() + " " + what,
                "Set ASSISTANT_DATA to another folder, or put a backup of this server's database in its place.",
                null);
    }

    private static UnusableSettingException unusable(String problem, @Nullable Throwable cause) {
        return new UnusableSettingException(problem, REMEDY, cause);
    }
}
