package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contracttests.Postgresql;
import dev.assistantapi.contracttests.RunningServer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A server with two organisations, one whose database fails, one whose database is held by somebody else, and one without
 * patience.
 */
public final class TestServers implements AutoCloseable {

    static final String FOREIGN_KEY = "key-of-another-organisation";

    private final RunningServer sound;
    private final RunningServer broken;
    private final RunningServer busy;
    private final RunningServer impatient;
    private final Connection holder;

    private TestServers(
            RunningServer sound,
            RunningServer broken,
            RunningServer busy,
            RunningServer impatient,
            Connection holder) {
        this.sound = sound;
        this.broken = broken;
        this.busy = busy;
        this.impatient = impatient;
        this.holder = holder;
    }

    /** On SQLite, but for the one whose database is held: SQLite lets everybody read. */
    public static TestServers start() {
        return start(RunningServer::start);
    }

    public static TestServers onPostgresql() {
        return start(() -> RunningServer.start(Postgresql.newDatabase()));
    }

    private static TestServers start(Supplier<RunningServer> start) {
        CompletableFuture<RunningServer> busy =
                CompletableFuture.supplyAsync(() -> RunningServer.start(Postgresql.newDatabase()));
        CompletableFuture<RunningServer> broken = CompletableFuture.supplyAsync(start);
        CompletableFuture<RunningServer> impatient = CompletableFuture.supplyAsync(RunningServer::startImpatient);
        RunningServer sound = start.get();
        TestServers servers = new TestServers(
                sound, broken.join(), busy.join(), impatient.join(), Postgresql.hold(busy.join().database(), "assistant"));
        acceptForeignKey(sound);
        execute(servers.broken.database(), "ALTER TABLE assistant RENAME TO assistant_elsewhere");
        return servers;
    }

    String url(Scenario.Server server) {
        return switch (server) {
            case SOUND -> sound.url();
            case BROKEN -> broken.url();
            case BUSY -> busy.url();
            case IMPATIENT -> impatient.url();
        };
    }

    String url() {
        return sound.url();
    }

    String key() {
        return RunningServer.KEY;
    }

    String foreignKey() {
        return FOREIGN_KEY;
    }

    /** Lets a server know a second organisation, that of {@link #FOREIGN_KEY}. */
    static void acceptForeignKey(RunningServer server) {
        execute(
                server.database(),
                "INSERT INTO api_key (hash, org_id, created_at) VALUES ('" + hash(FOREIGN_KEY)
                        + "', '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d', 0)");
    }

    private static void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        sound.close();
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
