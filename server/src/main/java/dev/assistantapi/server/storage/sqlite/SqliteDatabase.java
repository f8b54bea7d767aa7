package dev.assistantapi.server.storage.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import dev.assistantapi.server.storage.Database;
import dev.assistantapi.server.storage.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** SQLite: many read at once; one thread writes at a time, for all that wait to write. */
public final class SqliteDatabase implements Database, AutoCloseable {

    private static final int READERS = 8;
    private static final int MOST_TOGETHER = 256;
    /** Of 4 kB each. */
    private static final int MOST_PAGES_OF_LOG = 8_000;

    private final DataSource file;
    private final HikariDataSource readers;
    private final JdbcClient reader;
    private final GroupCommit writer;

    /**
     * @param groupCommit whether writes share a sync; otherwise each has its own
     * @param commitWait how much longer each commit takes
     */
    public SqliteDatabase(DataSource file, boolean groupCommit, Duration commitWait) {
        this.file = file;
        readers = pool(file);
        reader = JdbcClient.create(Failures.translating(readers));
        writer = new GroupCommit(
                new WriterConnection(file, commitWait, new LogLimit(100, MOST_PAGES_OF_LOG)),
                groupCommit ? MOST_TOGETHER : 1);
    }

    private static HikariDataSource pool(DataSource file) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("readers");
        pool.setDataSource(new DelegatingDataSource(file) {
            @Override
            public Connection getConnection() throws SQLException {
                return CachedStatements.of(super.getConnection());
            }
        });
        pool.setMaximumPoolSize(READERS);
        return pool;
    }

    @Override
    public JdbcClient read() {
        return reader;
    }

    @Override
    public <T> T write(Function<JdbcClient, T> work) {
        return writer.run(work);
    }

    /** Nothing: no two transactions write at once. */
    @Override
    public String forUpdate() {
        return "";
    }

    /** A new connection: those that are open remember pages of the file. */
    @Override
    public void requireReadable() {
        JdbcClient.create(Failures.translating(file))
                .sql("SELECT COUNT(*) FROM (SELECT 1 FROM assistant LIMIT 1)")
                .query(Long.class)
                .single();
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public void close() {
        writer.close();
        readers.close();
    }
}
