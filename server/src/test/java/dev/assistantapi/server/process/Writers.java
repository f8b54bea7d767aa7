package dev.assistantapi.server.process;

import dev.assistantapi.server.testkit.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Callers that patch without a pause. Half of them share one assistant, the others have one each. */
final class Writers {

    private final List<CountingWriter> all = new ArrayList<>();
    private volatile boolean enough;

    Writers(ProcessApi api, int count) {
        String shared = api.create("{}");
        for (int number = 0; number < count; number += 2) {
            all.add(new CountingWriter(shared, "writer" + number));
            all.add(new CountingWriter(api.create("{}"), "count"));
        }
    }

    /** Lets all of them write to the server, and does something to it after some acknowledged writes. */
    void write(ProcessApi api, int writes, Runnable then) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        enough = false;
        try {
            List<Future<?>> running = new ArrayList<>();
            int before = acknowledged();
            all.forEach(writer -> running.add(threads.submit(() -> writer.writeUntil(() -> enough, api))));
            awaitWrites(before + writes, running);
            then.run();
            enough = true;
            for (Future<?> writer : running) {
                writer.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("A writer got no answer: " + all, e);
        } finally {
            threads.shutdownNow();
        }
    }

    private void awaitWrites(int count, List<Future<?>> running) {
        Patience.await("a stream of acknowledged writes")
                .pollInterval(5, TimeUnit.MILLISECONDS)
                .until(() -> acknowledged() >= count || running.stream().anyMatch(Future::isDone));
    }

    int acknowledged() {
        return all.stream().mapToInt(CountingWriter::acknowledged).sum();
    }

    int refused() {
        return all.stream().mapToInt(CountingWriter::refused).sum();
    }

    /** The writers that lost an acknowledged write. */
    List<CountingWriter> withLostWrites(ProcessApi api) {
        return all.stream().filter(writer -> !writer.isKept(api)).toList();
    }
}
