package dev.assistantapi.server.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.Patience;
import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What /readyz says of a database that cannot be read, or only be read. */
@DatabaseDoesNotMatter
class ReadinessTests {

    @Test
    void shouldNotBeReadyOnAFileOfNoise(@TempDir Path data) throws IOException {
        try (TestServer server = new TestServer(data, Map.of())) {
            server.api().create("{}");
            overwrite(data.resolve("assistants.db"));
            overwrite(data.resolve("assistants.db-wal"));

            assertThat(server.api("").send("GET", "/readyz", "", Map.of()).status())
                    .isEqualTo(503);
            assertThat(server.api("").send("GET", "/livez", "", Map.of()).status())
                    .isEqualTo(200);
            assertThat(server.api().list("").status()).isIn(200, 503);
        }
    }

    @Test
    void shouldGoOnReadingAPostgresqlThatIsReadOnly(@TempDir Path data) throws SQLException {
        Map<String, String> settings = TestDatabase.newPostgresql();
        try (TestServer server = new TestServer(data, settings)) {
            makeReadOnly(settings);
            awaitReadOnly(server);

            assertThat(server.api().create("{}").status()).isEqualTo(503);
            assertThat(server.api("").send("GET", "/readyz", "", Map.of()).status())
                    .isEqualTo(200);
            assertThat(server.bean(WriteHealth.class).isWritable()).isFalse();
        }
    }

    @Test
    void shouldNotBeReadyWithoutWritesIfTheOperatorSaysSo(@TempDir Path data) throws SQLException {
        Map<String, String> settings = new HashMap<>(TestDatabase.newPostgresql());
        settings.put("assistant.readiness", "write");
        try (TestServer server = new TestServer(data, settings)) {
            int before = server.api("").send("GET", "/readyz", "", Map.of()).status();
            makeReadOnly(settings);
            awaitReadOnly(server);

            assertThat(before).isEqualTo(200);
            assertThat(server.api("").send("GET", "/readyz", "", Map.of()).status())
                    .isEqualTo(503);
        }
    }

    /** Until the connections that ended are replaced; they fail for a moment, whatever is asked. */
    private static void awaitReadOnly(TestServer server) {
        Patience.await("connections that read and do not write")
                .until(() -> server.api().list("").status() == 200
                        && server.api().create("{}").status() == 503
                        && server.api().list("").status() == 200);
    }

    private static void makeReadOnly(Map<String, String> settings) throws SQLException {
        String url = settings.get("assistant.database.url");
        String name = url.substring(url.lastIndexOf('/') + 1);
        try (Connection connection = DriverManager.getConnection(url, settings.get("assistant.database.user"), "");
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
            // Sessions take the setting when they begin.
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name
                    + "' AND pid <> pg_backend_pid()");
        }
    }

    private static void overwrite(Path file) throws IOException {
        byte[] noise = new byte[(int) Files.size(file)];
        new Random(1).nextBytes(noise);
        Files.write(file, noise, StandardOpenOption.WRITE);
    }
}
