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
        assertThat(robbedByKillsOfTheServer(WRITERS, 2)).isEmpty();
    }

    @Thorough
    @Test
    void shouldKeepEveryAcknowledgedWriteThroughManyKillsOfTheServer() throws Exception {
        assertThat(robbedByKillsOfTheServer(MANY_WRITERS, MANY_KILLS)).isEmpty();
    }

    @Test
    void shouldKeepEveryAcknowledgedWriteThroughAKillOfPostgresql() throws Exception {
        assertThat(robbedByKillsOfPostgresql(WRITERS, 1)).isEmpty();
    }

    @Thorough
    @Test
    void shouldKeepEveryAcknowledgedWriteThroughManyKillsOfPostgresql() throws Exception {
        assertThat(robbedByKillsOfPostgresql(MANY_WRITERS, MANY_KILLS_OF_POSTGRESQL)).isEmpty();
    }

    private List<CountingWriter> robbedByKillsOfTheServer(int count, int kills) throws Exception {
        List<CountingWriter> robbed = new ArrayList<>();
        Writers writers;
        try (ServerProcess server = start(Map.of())) {
            writers = new Writers(server.api(KEY), count);
            writers.write(server.api(KEY), WRITES_BEFORE_A_KILL, server::kill);
        }
        for (int kill = 1; kill < kills; kill++) {
            try (ServerProcess server = start(Map.of())) {
                robbed.addAll(writers.robbed(server.api(KEY)));
                writers.write(server.api(KEY), WRITES_BEFORE_A_KILL, server::kill);
            }
        }
        try (ServerProcess server = start(Map.of())) {
            robbed.addAll(writers.robbed(server.api(KEY)));
        }
        return robbed;
    }

    private List<CountingWriter> robbedByKillsOfPostgresql(int count, int kills) throws Exception {
        List<CountingWriter> robbed = new ArrayList<>();
        try (PostgresqlProcess postgresql = new PostgresqlProcess(folder);
                ServerProcess server = start(postgresql.settings())) {
            Api api = server.api(KEY);
            Writers writers = new Writers(api, count);
            for (int kill = 0; kill < kills; kill++) {
                writers.write(api, WRITES_BEFORE_A_KILL, postgresql::kill);
                postgresql.start();
                server.awaitHealth();
                robbed.addAll(writers.robbed(api));
            }
            writers.write(api, WRITES_BEFORE_A_KILL, () -> {});
            robbed.addAll(writers.robbed(api));
        }
        return robbed;
    }

    private ServerProcess start(Map<String, String> settings) throws IOException {
        return ServerProcess.start(folder, KEY, settings);
    }
}
