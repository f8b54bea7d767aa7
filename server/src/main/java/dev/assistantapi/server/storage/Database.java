package dev.assistantapi.server.storage;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database. Statements are written in the SQL that SQLite and PostgreSQL share. While the database cannot be used,
 * every method and every statement throws {@link DatabaseUnavailableException}.
 */
public interface Database {

    /** For reading, outside any transaction. */
    JdbcClient read();

    /**
     * Runs the work as one transaction. When this returns, the work is on disk; when it throws, nothing happened (but for
     * {@link DatabaseUnavailableException}, see there).
     *
     * @param work may run more than once, so it must change nothing but the database; its result is not null
     */
    <T> T write(Function<JdbcClient, T> work);

    /**
     * The end of a {@code SELECT} within {@link #write} that locks its rows until the transaction ends; starts with a space
     * unless it is empty.
     */
    String forUpdate();

    /**
     * Reads something that is not cached in this process.
     *
     * @throws RuntimeException if the database cannot be read
     */
    void requireReadable();

    /** Whether other processes may change the data; then nothing that was read may be cached. */
    boolean isShared();
}
