package dev.assistantapi.server.storage.sqlite;

import dev.assistantapi.server.storage.DatabaseUnavailableException;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A write that waits for its turn, and its result. */
final class PendingWrite<T> {

    private enum State {
        WAITING,
        FIRST,
        FINISHED
    }

    private final Function<JdbcClient, T> work;
    private final Thread caller = Thread.currentThread();
    private volatile State state = State.WAITING;
    private @Nullable T result;
    private @Nullable Throwable failure;

    PendingWrite(Function<JdbcClient, T> work) {
        this.work = work;
    }

    /** Returns true when this write is the first of those that wait, false when another thread has done it. */
    boolean awaitTurn() {
        boolean interrupted = false;
        while (state == State.WAITING) {
            LockSupport.park(this);
            // The write of an interrupted caller is done, too.
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            caller.interrupt();
        }
        return state == State.FIRST;
    }

    void makeFirst() {
        proceed(State.FIRST);
    }

    void finish() {
        proceed(State.FINISHED);
    }

    private void proceed(State next) {
        state = next;
        LockSupport.unpark(caller);
    }

    /**
     * Runs the work within a savepoint, to which it returns if the work fails.
     *
     * @throws DatabaseUnavailableException if the database may have undone more than this write
     */
    void runIn(WriterConnection connection) {
        connection.setSavepoint();
        try {
            result = work.apply(connection.sql());
        } catch (DatabaseUnavailableException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            failure = e;
            connection.returnToSavepoint();
        }
        connection.releaseSavepoint();
    }

    void fail(Throwable reason) {
        failure = reason;
    }

    /** What the work returned; throws what it threw. */
    T result() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return Objects.requireNonNull(result);
    }
}
