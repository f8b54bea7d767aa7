package dev.assistantapi.server.storage.sqlite;

import dev.assistantapi.server.storage.DatabaseUnavailableException;
import dev.assistantapi.server.storage.Failures;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets writes share one sync of the disk. The first writer starts immediately. It commits for all that arrive while it
 * writes, in their order, within one transaction. If the commit fails, all of them fail.
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
        if (startsAtOnce(write) || write.awaitTurn()) {
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

    private boolean startsAtOnce(PendingWrite<?> write) {
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
            // Writes that arrive meanwhile are added.
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

    /** Called before finished writers are woken, so that the next commit can start meanwhile. */
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

    /** Waits for the writes that have begun. */
    @Override
    public void close() {
        run(sql -> true);
        connection.close();
    }
}
