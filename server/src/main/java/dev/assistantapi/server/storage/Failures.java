package dev.assistantapi.server.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Decides which failures of a database are temporary. */
public final class Failures {

    /** Primary result codes of SQLite (https://sqlite.org/rescode.html): the file is held, damaged, or its disk fails. */
    private static final Set<SQLiteErrorCode> OF_SQLITE = Set.of(
            SQLiteErrorCode.SQLITE_BUSY,
            SQLiteErrorCode.SQLITE_CANTOPEN,
            SQLiteErrorCode.SQLITE_CORRUPT,
            SQLiteErrorCode.SQLITE_FULL,
            SQLiteErrorCode.SQLITE_IOERR,
            SQLiteErrorCode.SQLITE_LOCKED,
            SQLiteErrorCode.SQLITE_NOMEM,
            SQLiteErrorCode.SQLITE_NOTADB,
            SQLiteErrorCode.SQLITE_PERM,
            SQLiteErrorCode.SQLITE_PROTOCOL,
            SQLiteErrorCode.SQLITE_READONLY);

    /**
     * Classes of SQLSTATE (PostgreSQL, appendix A): connection exception, transaction rollback, insufficient resources,
     * operator intervention, system error.
     */
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Not in those classes: a standby or read-only database, a lock that is not available. */
    private static final Set<String> STATES = Set.of("25006", "55P03");

    private static final int PRIMARY_CODE = 0xff;

    private Failures() {}

    /** Statements that throw {@link DatabaseUnavailableException} for temporary failures. */
    public static JdbcOperations translating(DataSource dataSource) {
        SQLExceptionTranslator others = new SQLErrorCodeSQLExceptionTranslator(dataSource);
        JdbcTemplate template = new JdbcTemplate(dataSource);
        template.setExceptionTranslator((task, sql, failure) -> isTransient(failure)
                ? DatabaseUnavailableException.because(failure)
                : others.translate(task, sql, failure));
        return template;
    }

    /** Whether the same statement may succeed later. */
    public static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return OF_SQLITE.contains(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE));
            }
            if (cause instanceof SQLTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                return STATES.contains(state) || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
            }
        }
        return false;
    }
}
