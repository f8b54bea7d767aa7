package dev.assistantapi.benchmark;

import dev.assistantapi.server.testkit.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A peer for the benchmark: a PostgreSQL that syncs, in a folder of its own, until this process is told to end. */
public final class DurablePostgresql {

    private DurablePostgresql() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        EmbeddedPostgres postgresql = TestDatabase.durablePostgres()
                .setDataDirectory(Path.of(arguments[0]))
                .start();
        System.out.println(postgresql.getJdbcUrl("postgres", "postgres"));
        Thread.currentThread().join();
    }
}
