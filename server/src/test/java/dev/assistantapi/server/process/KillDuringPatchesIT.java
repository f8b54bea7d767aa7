package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillDuringPatchesIT {

    private static final String KEY = "a-key-for-the-kill";
    private static final int KILLS = 3;
    private static final int WRITERS = 4;
    private static final int WRITES_BEFORE_A_KILL = 300;

    @TempDir
    private Path folder;

    @Test
    void shouldKeepEveryAcknowledgedWriteThroughKills() throws Exception {
        List<CountingWriter> writers;
        List<CountingWriter> robbed = new ArrayList<>();

        try (ServerProcess server = start()) {
            writers = writers(server.api(KEY));
            writeAndKill(server, writers);
        }
        for (int kill = 1; kill < KILLS; kill++) {
            try (ServerProcess server = start()) {
                robbed.addAll(robbed(server.api(KEY), writers));
                writeAndKill(server, writers);
            }
        }
        try (ServerProcess server = start()) {
            robbed.addAll(robbed(server.api(KEY), writers));
        }

        assertThat(robbed).isEmpty();
    }

    /** Half of them share one assistant, the others have one each. */
    private static List<CountingWriter> writers(Api api) {
        String shared = api.create("{}");
        List<CountingWriter> writers = new ArrayList<>();
        for (int number = 0; number < WRITERS; number++) {
            writers.add(new CountingWriter(shared, "writer" + number));
            writers.add(new CountingWriter(api.create("{}"), "count"));
        }
        return writers;
    }

    private static void writeAndKill(ServerProcess server, List<CountingWriter> writers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            Api api = server.api(KEY);
            int enough = acknowledged(writers) + WRITES_BEFORE_A_KILL;
            List<Future<?>> running = new ArrayList<>();
            writers.forEach(writer -> running.add(threads.submit(() -> writer.writeWithoutEnd(api))));
            Awaitility.await("a stream of acknowledged writes")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() ->
                            acknowledged(writers) >= enough || running.stream().anyMatch(Future::isDone));
            server.kill();
            for (Future<?> writer : running) {
                writer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<CountingWriter> robbed(Api api, List<CountingWriter> writers) {
        return writers.stream().filter(writer -> !writer.isKept(api)).toList();
    }

    private static int acknowledged(List<CountingWriter> writers) {
        return writers.stream().mapToInt(CountingWriter::acknowledged).sum();
    }

    private ServerProcess start() throws IOException {
        return ServerProcess.start(folder, Map.of("ASSISTANT_API_KEY", KEY));
    }
}
