package dev.assistantapi.server.storage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps SQLite's write-ahead log from growing without end: while at any time somebody reads, SQLite by itself never starts it
 * anew (https://sqlite.org/wal.html, "checkpoint starvation"). For one thread at a time.
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

    /** To be called between two transactions. If need be, waits for those who read, a second at the most. */
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
            // What is committed is in the log. The next look is soon.
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
