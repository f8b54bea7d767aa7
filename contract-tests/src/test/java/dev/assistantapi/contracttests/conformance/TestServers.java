package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contracttests.Organisation;
import dev.assistantapi.contracttests.Postgresql;
import dev.assistantapi.contracttests.RunningServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A server with two organisations, one whose database fails, one whose database is held by somebody else, and one without
 * patience.
 */
public final class TestServers implements AutoCloseable {

    private final Organisation caller;
    private final Organisation stranger;
    private final RunningServer broken;
    private final RunningServer busy;
    private final RunningServer impatient;
    private final Connection holder;

    private TestServers(
            RunningServer sound, RunningServer broken, RunningServer busy, RunningServer impatient, Connection holder) {
        this.caller = sound.organisation();
        this.stranger = sound.organisation();
        this.broken = broken;
        this.busy = busy;
        this.impatient = impatient;
        this.holder = holder;
    }

    /** On SQLite, but for the one whose database is held: SQLite lets everybody read. */
    public static TestServers start() {
        return start(RunningServer::shared, RunningServer::start);
    }

    public static TestServers onPostgresql() {
        return start(RunningServer::sharedOnPostgresql, () -> RunningServer.start(Postgresql.newDatabase()));
    }

    private static TestServers start(Supplier<RunningServer> shared, Supplier<RunningServer> own) {
        CompletableFuture<RunningServer> busy =
                CompletableFuture.supplyAsync(() -> RunningServer.start(Postgresql.newDatabase()));
        CompletableFuture<RunningServer> broken = CompletableFuture.supplyAsync(own);
        CompletableFuture<RunningServer> impatient = CompletableFuture.supplyAsync(RunningServer::startImpatient);
        RunningServer sound = shared.get();
        Connection holder = Postgresql.hold(busy.join().database(), "assistant");
        rename(broken.join().database());
        return new TestServers(sound, broken.join(), busy.join(), impatient.join(), holder);
    }

    private static void rename(String database) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE assistant RENAME TO assistant_elsewhere");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(Scenario.Server server) {
        return switch (server) {
            case SOUND -> caller.url();
            case BROKEN -> broken.url();
            case BUSY -> busy.url();
            case IMPATIENT -> impatient.url();
        };
    }

    String key(Scenario.Server server) {
        return server == Scenario.Server.SOUND ? caller.key() : RunningServer.KEY;
    }

    /** Who is held against the contract. */
    Organisation caller() {
        return caller;
    }

    /** Somebody else on the same server. */
    Organisation stranger() {
        return stranger;
    }

    @Override
    public void close() {
        broken.close();
        busy.close();
        impatient.close();
        try {
            holder.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
