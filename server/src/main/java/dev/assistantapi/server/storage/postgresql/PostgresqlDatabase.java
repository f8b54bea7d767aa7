package dev.assistantapi.server.storage.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.storage.Database;
import dev.assistantapi.server.storage.DatabaseUnavailableException;
import dev.assistantapi.server.storage.Failures;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL: any number of servers may use it at once. */
public final class PostgresqlDatabase implements Database {

    private static final int ATTEMPTS = 5;
    /** Serialization failure and deadlock: the database has undone the transaction and asks for another attempt. */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01");

    private final JdbcClient sql;
    private final TransactionTemplate transactions;

    /** @param pool its connections; not closed here */
    public PostgresqlDatabase(HikariDataSource pool) {
        sql = JdbcClient.create(Failures.translating(pool));
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    @Override
    public JdbcClient read() {
        return sql;
    }

    @Override
    public <T> T write(Function<JdbcClient, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                T result = transactions.execute(status -> work.apply(sql));
                return Objects.requireNonNull(result);
            } catch (DatabaseUnavailableException | TransactionException e) {
                if (attempt == ATTEMPTS || !asksForAnotherAttempt(e)) {
                    throw Failures.isTransient(cause(e)) ? DatabaseUnavailableException.because(e) : e;
                }
            }
        }
    }

    /** The first failure: if the connection is lost, the rollback fails, too. */
    private static Throwable cause(RuntimeException e) {
        return e instanceof TransactionSystemException rollback && rollback.getApplicationException() != null
                ? rollback.getApplicationException()
                : e;
    }

    private static boolean asksForAnotherAttempt(Exception e) {
        return NestedExceptionUtils.getRootCause(e) instanceof SQLException failure
                && TRY_AGAIN.contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public String forUpdate() {
        return " FOR UPDATE";
    }

    @Override
    public void requireReadable() {
        sql.sql("SELECT COUNT(*) FROM (SELECT 1 FROM assistant LIMIT 1) one")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
