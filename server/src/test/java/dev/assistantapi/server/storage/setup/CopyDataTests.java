package dev.assistantapi.server.storage.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From SQLite to PostgreSQL, whatever the tests run on. */
@DatabaseDoesNotMatter
class CopyDataTests {

    private static final String UNUSUAL =
            "{\"metadata\":{\"nul\":\"\\u0000\",\"emoji\":\"🌍\",\"b\":1.50,\"a\":1e400,\"\":[]}}";

    @TempDir
    private Path data;

    private final Map<String, String> postgresql = TestDatabase.newPostgresql();
    private Map<String, String> key = Map.of();
    private String everything = "";

    @BeforeEach
    void fill() {
        try (TestServer server = new TestServer(data, Map.of())) {
            TestApi api = server.api();
            api.create(UNUSUAL, "a key");
            for (int number = 0; number < 120; number++) {
                api.create("{\"name\":\"" + number + "\"}");
            }
            api.patch(api.create("{}").id(), "{\"firstMessage\":\"Grüezi\"}");
            key = Map.of(
                    "assistant.api-key",
                    server.key(),
                    "assistant.org-id",
                    server.organisation().toString());
            everything = everything(api);
        }
    }

    @Test
    void shouldServeTheSameBytesAfterwards() {
        assertThat(copyData()).isEmpty();

        Map<String, String> settings = new HashMap<>(postgresql);
        settings.putAll(key);
        try (TestServer server = new TestServer(data, settings)) {
            TestApi api = server.api(key.get("assistant.api-key"));
            assertThat(everything(api)).isEqualTo(everything);
            assertThat(api.create(UNUSUAL, "a key").text()).isEqualTo(oldest(api));
        }
    }

    @Test
    void shouldRefuseATargetThatHasData() {
        copyData();

        assertThat(copyData()).contains("ASSISTANT_DATABASE_URL names a database whose table");
    }

    @Test
    void shouldCopyNothingIfSomethingCannotBeCopied() throws SQLException {
        change("UPDATE assistant SET document = 'x' || char(0) WHERE id = (SELECT MAX(id) FROM assistant)");

        assertThat(copyData()).contains("Nothing was copied");

        // Had anything been copied, the target would be refused.
        change("UPDATE assistant SET document = '{}' WHERE id = (SELECT MAX(id) FROM assistant)");
        assertThat(copyData()).isEmpty();
    }

    /** Returns what went wrong; empty if nothing did. */
    private String copyData() {
        List<String> arguments = new ArrayList<>(List.of("copy-data", "--assistant.data=" + data));
        postgresql.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandRun run = CommandRun.of(
                arguments.toArray(String[]::new),
                new PrintStream(OutputStream.nullOutputStream()),
                new PrintStream(err));
        run.execute(new CopyDataCommand(run));
        return err.toString(StandardCharsets.UTF_8);
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("assistants.db"));
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    /** All assistants with their entity tags. */
    private static String everything(TestApi api) {
        StringBuilder all = new StringBuilder(api.list("limit=1000").text());
        api.list("limit=1000").body().forEach(assistant -> {
            TestResponse answer = api.get(assistant.path("id").asString());
            all.append(answer.etag()).append(answer.text());
        });
        return all.toString();
    }

    private static String oldest(TestApi api) {
        JsonNode all = api.list("limit=1000").body();
        return api.get(all.get(all.size() - 1).path("id").asString()).text();
    }
}
