package dev.assistantapi.server.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the writes that wait for the disk share one sync. Whoever is first writes for all who wait, in their order, within
 * one transaction, and its commit is everybody's. A write that finds nobody before it goes ahead at once.
 */
final class GroupCommit implements AutoCloseable {

    private static final int MOST_WAITING = 10_000;

    private final WriterConnection connection;
    private final int mostTogether;
    private final Queue<PendingWrite<?>> waiting = new ArrayDeque<>();
    private boolean writing;

    /** @param mostTogether how many writes share a commit at the most */
    GroupCommit(WriterConnection connection, int mostTogether) {
        this.connection = connection;
        this.mostTogether = mostTogether;
    }

    <T> T run(Function<JdbcClient, T> work) {
        PendingWrite<T> write = new PendingWrite<>(work);
        if (goesAhead(write) || write.awaitTurn()) {
            List<PendingWrite<?>> together = new ArrayList<>();
            try {
                runWithOthers(write, together);
            } finally {
                handOver();
                together.forEach(PendingWrite::finish);
            }
        }
        return write.result();
    }

    private boolean goesAhead(PendingWrite<?> write) {
        synchronized (waiting) {
            if (!writing) {
                writing = true;
                return true;
            }
            if (waiting.size() == MOST_WAITING) {
                throw new DatabaseUnavailableException("Too many writes wait for the disk");
            }
            waiting.add(write);
            return false;
        }
    }

    private void runWithOthers(PendingWrite<?> first, List<PendingWrite<?>> together) {
        together.add(first);
        try {
            connection.begin();
            first.runIn(connection);
            // Those who come while the others write are taken along.
            for (PendingWrite<?> next = next(together); next != null; next = next(together)) {
                together.add(next);
                next.runIn(connection);
            }
            connection.commit();
        } catch (RuntimeException | Error e) {
            together.forEach(
                    write -> write.fail(Failures.isTransient(e) ? DatabaseUnavailableException.because(e) : e));
            connection.close();
        }
    }

    private @Nullable PendingWrite<?> next(List<PendingWrite<?>> together) {
        if (together.size() >= mostTogether) {
            return null;
        }
        synchronized (waiting) {
            return waiting.poll();
        }
    }

    /** Before the writes that are done are told so: the next commit is prepared while their callers are woken. */
    private void handOver() {
        PendingWrite<?> next;
        synchronized (waiting) {
            next = waiting.poll();
            writing = next != null;
        }
        if (next != null) {
            next.makeFirst();
        }
    }

    /** Waits for the writes that were begun. */
    @Override
    public void close() {
        run(sql -> true);
        connection.close();
    }
}
