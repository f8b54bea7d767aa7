package dev.assistantapi.server.storage;

import dev.assistantapi.server.UnusableSettingException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Makes a server the only one on its data folder. The operating system holds the lock for the process, so one that is
 * killed leaves nothing behind. Commands do not take it: SQLite itself keeps them and the server apart.
 */
final class FolderLock implements AutoCloseable {

    private final @Nullable FileChannel file;

    private FolderLock(@Nullable FileChannel file) {
        this.file = file;
    }

    /** For a database that any number of servers may share. */
    static FolderLock notNeeded() {
        return new FolderLock(null);
    }

    /** @throws UnusableSettingException if another server has the folder */
    static FolderLock take(DataFolder folder) {
        Path path = folder.lock();
        FileChannel file = null;
        try {
            if (Files.notExists(path)) {
                DataFolder.createForOwner(path);
            }
            file = FileChannel.open(path, StandardOpenOption.WRITE);
            if (tryLock(file) != null) {
                return new FolderLock(file);
            }
        } catch (IOException e) {
            close(file);
            throw new UnusableSettingException(
                    "The data folder cannot be locked: " + DataFolder.reason(e),
                    "Set ASSISTANT_DATA to a folder that this process may write, on a file system with locks.",
                    e);
        }
        close(file);
        throw new UnusableSettingException(
                "Another server runs on the data folder " + path.toAbsolutePath().getParent(),
                "Stop it first, or set ASSISTANT_DATA to another folder; several servers can share a PostgreSQL database.",
                null);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very process has it
        }
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
        close(file);
    }
}
