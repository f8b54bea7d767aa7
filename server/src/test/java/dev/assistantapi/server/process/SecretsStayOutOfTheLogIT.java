package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.Thorough;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsStayOutOfTheLogIT {

    private static final String KEY = "the-key-itself";
    private static final String SECRET = "the-secret-itself";
    private static final String BODY = "{\"serverUrlSecret\":\"" + SECRET + "\"}";

    private static final List<String> NOISY = List.of(
            "ORG_SPRINGFRAMEWORK_JDBC",
            "ORG_SPRINGFRAMEWORK_WEB",
            "ORG_APACHE_COYOTE",
            "ORG_APACHE_TOMCAT",
            "ORG_POSTGRESQL");

    @TempDir
    private static Path shared;

    private static ServerProcess server;

    @BeforeAll
    static void start() throws IOException {
        server = start(shared, Map.of());
    }

    /** Everything that can be logged is logged. */
    private static ServerProcess start(Path folder, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("LOGGING_LEVEL_ROOT", "trace");
        NOISY.forEach(logger -> all.put("LOGGING_LEVEL_" + logger, "trace"));
        return ServerProcess.start(folder, KEY, all);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldLogNoSecretOfRequestsThatSucceedOrAreRefused() {
        ProcessApi api = server.api(KEY);
        String path = api.create(BODY);
        api.patch(path, BODY);
        api.patch(path, "{\"serverUrlSecret\":[\"" + SECRET + "\"]}");
        api.patch(path, "{\"serverUrlSecret\":\"" + SECRET);
        api.send("PATCH", path, "text/plain", SECRET);
        api.send("BREW", path, "application/json", BODY);
        api.get("/assistant?cursor=" + SECRET);
        api.get("/assistant/" + SECRET);
        server.api(SECRET).get(path);

        String output = server.output();

        assertThat(output).doesNotContain(KEY, SECRET);
    }

    @Test
    void shouldLogNoSecretOnPostgresql(@TempDir Path folder) throws IOException {
        try (ServerProcess onPostgresql = start(folder, TestDatabase.newPostgresqlEnvironment())) {
            assertThat(outputOfAllOperations(onPostgresql))
                    .doesNotContain(KEY, SECRET)
                    .contains("TRACE");
        }
    }

    @Test
    void shouldLogNoSecretAsJson(@TempDir Path folder) throws IOException {
        try (ServerProcess withJson = start(folder, Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs"))) {
            assertThat(outputOfAllOperations(withJson))
                    .doesNotContain(KEY, SECRET)
                    .contains("TRACE");
        }
    }

    @Thorough
    @Test
    void shouldLogNoSecretAsJsonOnPostgresql(@TempDir Path folder) throws IOException {
        Map<String, String> settings = new HashMap<>(TestDatabase.newPostgresqlEnvironment());
        settings.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        try (ServerProcess onPostgresql = start(folder, settings)) {
            assertThat(outputOfAllOperations(onPostgresql))
                    .doesNotContain(KEY, SECRET)
                    .contains("TRACE");
        }
    }

    @Test
    void shouldLogNoSecretOfARequestThatFailsInside() throws SQLException {
        ProcessApi api = server.api(KEY);
        String path = api.create(BODY);
        renameTable("assistant", "lost");

        int status =
                api.patch(path, "{\"serverUrlSecret\":\"" + SECRET + "2\"}").statusCode();
        int statusOfAnother = api.post("/assistant", BODY).statusCode();
        renameTable("lost", "assistant");

        assertThat(server.output()).doesNotContain(KEY, SECRET).contains("A request failed");
        assertThat(status).isEqualTo(statusOfAnother).isEqualTo(500);
    }

    private static String outputOfAllOperations(ServerProcess server) {
        ProcessApi api = server.api(KEY);
        String path = api.create(BODY);
        api.patch(path, "{\"serverUrlSecret\":\"" + SECRET + "2\"}");
        api.get(path);
        api.get("/assistant");
        api.delete(path);
        return server.output();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /assistant HTTP/1.1\r\nHost: localhost\r\nAuthorization : Bearer " + KEY,
                "GET /assistant HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + KEY + "\0",
                "GET /assistant?cursor={" + KEY + "} HTTP/1.1\r\nHost: localhost"
            })
    void shouldLogNoSecretOfARequestThatIsNoHttp(String unreadable) throws IOException {
        send(unreadable + "\r\n\r\n");

        String output = server.output();

        assertThat(output).doesNotContain(KEY);
    }

    private static void renameTable(String from, String to) throws SQLException {
        Path file = ServerProcess.data(shared).resolve("assistants.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + from + " RENAME TO " + to);
        }
    }

    private String send(String request) throws IOException {
        try (Socket socket = new Socket(server.uri().getHost(), server.uri().getPort());
                InputStream answer = socket.getInputStream()) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
