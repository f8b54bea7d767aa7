package dev.assistantapi.server.storage.sqlite;

import dev.assistantapi.server.storage.DatabaseUnavailableException;
import dev.assistantapi.server.storage.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The connection through which SQLite is written; opened again after a failure. For one thread at a time. */
final class WriterConnection implements AutoCloseable {

    private final DataSource file;
    private final Duration commitWait;
    private final LogLimit log;
    private @Nullable Connection connection;
    private @Nullable JdbcClient sql;

    WriterConnection(DataSource file, Duration commitWait, LogLimit log) {
        this.file = file;
        this.commitWait = commitWait;
        this.log = log;
    }

    JdbcClient sql() {
        if (sql == null) {
            throw new IllegalStateException("No transaction was begun");
        }
        return sql;
    }

    void begin() {
        if (connection == null) {
            open();
        }
        log.keep(sql());
        // Takes the write lock at once: a transaction that reads first could not get it later.
        execute("BEGIN IMMEDIATE");
    }

    private void open() {
        try {
            Connection opened = CachedStatements.of(file.getConnection());
            connection = opened;
            sql = JdbcClient.create(Failures.translating(new SingleConnectionDataSource(opened, true)));
        } catch (SQLException e) {
            throw new DatabaseUnavailableException("The database cannot be opened", e);
        }
    }

    void setSavepoint() {
        execute("SAVEPOINT write");
    }

    void returnToSavepoint() {
        execute("ROLLBACK TO write");
    }

    void releaseSavepoint() {
        execute("RELEASE write");
    }

    /** When this returns, everything since {@link #begin} is on disk. */
    void commit() {
        if (!commitWait.isZero()) {
            LockSupport.parkNanos(commitWait.toNanos());
        }
        execute("COMMIT");
    }

    /** Undoes everything since {@link #begin}: what is not committed ends with the connection. */
    @Override
    public void close() {
        Connection last = connection;
        connection = null;
        sql = null;
        if (last != null) {
            try {
                last.close();
            } catch (SQLException e) {
                throw new DatabaseUnavailableException("The database cannot be closed", e);
            }
        }
    }

    private void execute(String statement) {
        sql().sql(statement).update();
    }
}
