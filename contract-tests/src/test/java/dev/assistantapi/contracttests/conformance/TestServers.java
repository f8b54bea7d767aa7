package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contracttests.RunningServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/** A server with two organisations, and one whose database fails. */
public final class TestServers implements AutoCloseable {

    private static final String FOREIGN_KEY = "key-of-another-organisation";

    private final RunningServer sound;
    private final RunningServer broken;

    private TestServers(RunningServer sound, RunningServer broken) {
        this.sound = sound;
        this.broken = broken;
    }

    public static TestServers start() {
        CompletableFuture<RunningServer> second = CompletableFuture.supplyAsync(RunningServer::start);
        TestServers servers = new TestServers(RunningServer.start(), second.join());
        execute(
                servers.sound.database(),
                "INSERT INTO api_key VALUES ('" + hash(FOREIGN_KEY) + "', '9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c6d', 0)");
        execute(servers.broken.database(), "ALTER TABLE assistant RENAME TO assistant_elsewhere");
        return servers;
    }

    String url() {
        return sound.url();
    }

    String brokenUrl() {
        return broken.url();
    }

    String key() {
        return RunningServer.KEY;
    }

    String foreignKey() {
        return FOREIGN_KEY;
    }

    private static void execute(Path database, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
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
    }
}
