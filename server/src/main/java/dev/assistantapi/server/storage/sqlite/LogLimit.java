package dev.assistantapi.server.storage.sqlite;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps SQLite's write-ahead log short. While there is always a reader, SQLite by itself never restarts the log
 * (https://sqlite.org/wal.html, "checkpoint starvation"). For one thread at a time.
 */
final class LogLimit {

    private static final Logger LOG = LoggerFactory.getLogger(LogLimit.class);

    private final int transactionsBetweenLooks;
    private final long mostPages;
    private int transactions;

    LogLimit(int transactionsBetweenLooks, long mostPages) {
        this.transactionsBetweenLooks = transactionsBetweenLooks;
        this.mostPages = mostPages;
    }

    /** To be called between two transactions. May wait for readers, for at most one second. */
    void keep(JdbcClient sql) {
        transactions++;
        if (transactions % transactionsBetweenLooks != 0) {
            return;
        }
        try {
            if (checkpoint(sql, "PASSIVE") > mostPages) {
                sql.sql("PRAGMA busy_timeout = 1000").query(Long.class).single();
                checkpoint(sql, "RESTART");
                sql.sql("PRAGMA busy_timeout = " + SqliteFile.BUSY_MILLISECONDS)
                        .query(Long.class)
                        .single();
            }
        } catch (DataAccessException e) {
            // Everything committed is in the log. It is tried again soon.
            LOG.debug("The log was not shortened", e);
        }
    }

    /** Returns how many pages the log has. */
    private static long checkpoint(JdbcClient sql, String mode) {
        return sql.sql("PRAGMA wal_checkpoint(" + mode + ")")
                .query((row, number) -> row.getLong(2))
                .single();
    }
}
