package dev.assistantapi.server.process;

import dev.assistantapi.server.testkit.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL that can be killed and started again on what it left. */
final class PostgresqlProcess implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres running;

    PostgresqlProcess(Path folder) {
        data = folder.resolve("postgresql");
        running = started(0);
    }

    private EmbeddedPostgres started(int port) {
        try {
            return TestDatabase.durablePostgres()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of a server that uses it. */
    Map<String, String> settings() {
        return Map.of("ASSISTANT_DATABASE_URL", running.getJdbcUrl("postgres", "postgres"));
    }

    /** SIGKILL, to all of its processes. */
    void kill() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            ProcessHandle postmaster = ProcessHandle.of(
                            Long.parseLong(lines.findFirst().orElseThrow().strip()))
                    .orElseThrow();
            List<ProcessHandle> all = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the same port, after a {@link #kill}. */
    void start() {
        int port = running.getPort();
        close();
        running = started(port);
    }

    @Override
    public void close() {
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
