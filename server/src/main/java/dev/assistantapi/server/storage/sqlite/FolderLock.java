package dev.assistantapi.server.storage.sqlite;

import dev.assistantapi.server.setting.UnusableSettingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one server at a time use a data folder. The operating system holds the lock for the process, so a server that is
 * killed leaves no lock behind. Commands do not take it: SQLite itself keeps them and the server apart.
 */
public final class FolderLock implements AutoCloseable {

    // POSIX: closing any channel of a file releases all locks of the process on it.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final @Nullable FileChannel file;

    private FolderLock(Path path, @Nullable FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** For a database that any number of servers may share. */
    public static FolderLock notNeeded() {
        return new FolderLock(Path.of(""), null);
    }

    /** @throws UnusableSettingException if another server uses the folder */
    public static FolderLock take(DataFolder folder) {
        Path path = folder.lock().toAbsolutePath().normalize();
        if (!HELD.add(path)) {
            throw taken(path);
        }
        FileChannel file = null;
        try {
            if (Files.notExists(path)) {
                DataFolder.createForOwner(path);
            }
            file = FileChannel.open(path, StandardOpenOption.WRITE);
            if (file.tryLock() != null) {
                return new FolderLock(path, file);
            }
        } catch (IOException e) {
            HELD.remove(path);
            close(file);
            throw new UnusableSettingException(
                    "The data folder cannot be locked: " + DataFolder.reason(e),
                    "Set ASSISTANT_DATA to a folder that this process may write, on a file system with locks.",
                    e);
        }
        HELD.remove(path);
        close(file);
        throw taken(path);
    }

    private static UnusableSettingException taken(Path path) {
        return new UnusableSettingException(
                "Another server runs on the data folder " + path.getParent(),
                "Stop it first, or set ASSISTANT_DATA to another folder; several servers can share a PostgreSQL database.",
                null);
    }

    private static void close(@Nullable FileChannel file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        HELD.remove(path);
        close(file);
    }
}
