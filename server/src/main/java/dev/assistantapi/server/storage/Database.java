package dev.assistantapi.server.storage;

import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The database: many may read at once, one writes at a time. */
public final class Database {

    private final JdbcClient reader;
    private final JdbcClient writer;
    private final TransactionTemplate transactions;

    Database(JdbcClient reader, JdbcClient writer, TransactionTemplate transactions) {
        this.reader = reader;
        this.writer = writer;
        this.transactions = transactions;
    }

    /** For reading, outside any transaction. */
    public JdbcClient read() {
        return reader;
    }

    /** Runs the work as one transaction, alone. When this returns, the work is on disk; when it throws, nothing happened. */
    public <T> T write(Function<JdbcClient, T> work) {
        T result = transactions.execute(status -> work.apply(writer));
        return Objects.requireNonNull(result);
    }
}
