package dev.assistantapi.server.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteDataSource;

/** SQLite: many may read at once, one writes at a time. */
final class SqliteDatabase implements Database, AutoCloseable {

    private static final int READERS = 8;

    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final JdbcClient reader;
    private final JdbcClient writer;
    private final TransactionTemplate transactions;

    SqliteDatabase(SQLiteDataSource file) {
        readers = pool("readers", file, READERS);
        writers = pool("writer", file, 1);
        reader = JdbcClient.create(Failures.translating(readers));
        writer = JdbcClient.create(Failures.translating(writers));
        transactions = new TransactionTemplate(new DataSourceTransactionManager(writers));
    }

    private static HikariDataSource pool(String name, DataSource database, int size) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setDataSource(database);
        pool.setMaximumPoolSize(size);
        return pool;
    }

    @Override
    public JdbcClient read() {
        return reader;
    }

    @Override
    public <T> T write(Function<JdbcClient, T> work) {
        T result = transactions.execute(status -> work.apply(writer));
        return Objects.requireNonNull(result);
    }

    /** Nothing: no two transactions write at once. */
    @Override
    public String forUpdate() {
        return "";
    }

    @Override
    public void close() {
        writers.close();
        readers.close();
    }
}
