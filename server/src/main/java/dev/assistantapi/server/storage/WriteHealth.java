package dev.assistantapi.server.storage;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database that knows whether it can be written. Every write shows it. If there was no write for a while, a probe row is
 * written when {@link #isWritable} is called, so that a full disk is noticed without traffic, and so is its end.
 */
public final class WriteHealth implements Database, AutoCloseable {

    private static final long BELIEVED = Duration.ofSeconds(5).toNanos();

    private final Database database;
    private final LongSupplier nanoTime;
    private volatile Told told;

    /**
     * @param database the database to watch
     * @param nanoTime the clock, as {@link System#nanoTime}
     */
    public WriteHealth(Database database, LongSupplier nanoTime) {
        this.database = database;
        this.nanoTime = nanoTime;
        told = new Told(true, nanoTime.getAsLong() - BELIEVED);
    }

    /** Whether writes succeed, known for at most five seconds. */
    boolean isWritable() {
        Told last = told;
        if (nanoTime.getAsLong() - last.at() < BELIEVED) {
            return last.writable();
        }
        try {
            write(sql -> sql.sql("UPDATE write_probe SET probes = probes + 1").update());
            return true;
        } catch (RuntimeException e) {
            tell(false);
            return false;
        }
    }

    @Override
    public <T> T write(Function<JdbcClient, T> work) {
        try {
            T result = database.write(work);
            tell(true);
            return result;
        } catch (DatabaseUnavailableException e) {
            tell(false);
            throw e;
        }
    }

    /** Successful writes are recorded now and then; recording each would slow down all processors. */
    private void tell(boolean writable) {
        Told last = told;
        long now = nanoTime.getAsLong();
        if (writable != last.writable() || now - last.at() > BELIEVED / 2) {
            told = new Told(writable, now);
        }
    }

    @Override
    public JdbcClient read() {
        return database.read();
    }

    @Override
    public String forUpdate() {
        return database.forUpdate();
    }

    @Override
    public void requireReadable() {
        database.requireReadable();
    }

    @Override
    public boolean isShared() {
        return database.isShared();
    }

    @Override
    public void close() throws Exception {
        if (database instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    private record Told(boolean writable, long at) {}
}
