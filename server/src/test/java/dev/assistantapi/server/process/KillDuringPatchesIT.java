package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.Thorough;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code SIGKILL}, of the server and of PostgreSQL, amid writers. The README says how to run it for longer. */
class KillDuringPatchesIT {

    private static final String KEY = "a-key-for-the-kill";
    private static final int WRITERS = 8;
    private static final int MANY_WRITERS = Integer.getInteger("assistant.test.writers", 64);
    private static final int MANY_KILLS = Integer.getInteger("assistant.test.kills", 10);
    private static final int MANY_KILLS_OF_POSTGRESQL = Integer.getInteger("assistant.test.kills-of-postgresql", 3);
    private static final int WRITES_BEFORE_A_KILL = 300;

    @TempDir
    private Path folder;

    @Test
    void shouldKeepEveryAcknowledgedWriteThroughKillsOfTheServer() throws Exception {
        assertThat(lostByKillsOfTheServer(WRITERS, 2)).isEmpty();
    }

    @Thorough
    @Test
    void shouldKeepEveryAcknowledgedWriteThroughManyKillsOfTheServer() throws Exception {
        assertThat(lostByKillsOfTheServer(MANY_WRITERS, MANY_KILLS)).isEmpty();
    }

    @Test
    void shouldKeepEveryAcknowledgedWriteThroughAKillOfPostgresql() throws Exception {
        assertThat(lostByKillsOfPostgresql(WRITERS, 1)).isEmpty();
    }

    @Thorough
    @Test
    void shouldKeepEveryAcknowledgedWriteThroughManyKillsOfPostgresql() throws Exception {
        assertThat(lostByKillsOfPostgresql(MANY_WRITERS, MANY_KILLS_OF_POSTGRESQL))
                .isEmpty();
    }

    private List<CountingWriter> lostByKillsOfTheServer(int count, int kills) throws Exception {
        List<CountingWriter> lost = new ArrayList<>();
        Writers writers;
        try (ServerProcess server = start(Map.of())) {
            writers = new Writers(server.api(KEY), count);
            writers.write(server.api(KEY), WRITES_BEFORE_A_KILL, server::kill);
        }
        for (int kill = 1; kill < kills; kill++) {
            try (ServerProcess server = start(Map.of())) {
                lost.addAll(writers.withLostWrites(server.api(KEY)));
                writers.write(server.api(KEY), WRITES_BEFORE_A_KILL, server::kill);
            }
        }
        try (ServerProcess server = start(Map.of())) {
            lost.addAll(writers.withLostWrites(server.api(KEY)));
        }
        return lost;
    }

    private List<CountingWriter> lostByKillsOfPostgresql(int count, int kills) throws Exception {
        List<CountingWriter> lost = new ArrayList<>();
        try (PostgresqlProcess postgresql = new PostgresqlProcess(folder);
                ServerProcess server = start(postgresql.settings())) {
            ProcessApi api = server.api(KEY);
            Writers writers = new Writers(api, count);
            for (int kill = 0; kill < kills; kill++) {
                writers.write(api, WRITES_BEFORE_A_KILL, postgresql::kill);
                postgresql.start();
                server.awaitHealth();
                lost.addAll(writers.withLostWrites(api));
            }
            writers.write(api, WRITES_BEFORE_A_KILL, () -> {});
            lost.addAll(writers.withLostWrites(api));
        }
        return lost;
    }

    private ServerProcess start(Map<String, String> settings) throws IOException {
        return ServerProcess.start(folder, KEY, settings);
    }
}
