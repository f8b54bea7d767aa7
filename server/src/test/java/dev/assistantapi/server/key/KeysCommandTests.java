package dev.assistantapi.server.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.command.CommandRun;
import dev.assistantapi.server.testkit.Patience;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command works on the database of a server that runs. */
class KeysCommandTests {

    private static final String ORGANISATION = "11111111-2222-4333-8444-555555555555";

    @TempDir
    private static Path folder;

    private static Map<String, String> settings;
    private static TestServer server;

    @BeforeAll
    static void start() {
        settings = new HashMap<>(TestDatabase.settings());
        settings.put("assistant.keys.use-interval", "100ms");
        server = new TestServer(folder, settings);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldMakeAKeyThatTheServerAccepts() {
        Run created = run("create", "--org", ORGANISATION, "--name", "billing");

        TestApi api = server.api(created.shown("key"));

        assertThat(created.status()).isZero();
        assertThat(api.create("{}").body().path("orgId").asString("")).isEqualTo(ORGANISATION);
    }

    @Test
    void shouldTakeANameAsItIs(@TempDir Path other) throws IOException {
        Path file = Files.writeString(other.resolve("name"), "the contents of a file");

        Run created = run("create", "--org", "new", "--name", "@" + file);

        assertThat(created.shown("name")).isEqualTo("@" + file);
    }

    @Test
    void shouldListEverythingButTheKey() {
        Run created = run("create", "--org=new", "--name", "listed", "--expires", "2099-12-31");
        server.api(created.shown("key")).list("");

        Run listed = Patience.await("the use is written")
                .until(
                        () -> run("list", "--org", created.shown("organisation")),
                        run -> !run.out().contains("Z  never"));

        assertThat(listed.status()).isZero();
        assertThat(listed.out().lines().skip(1))
                .singleElement()
                .asString()
                .contains(created.shown("id"), created.shown("organisation"), "2100-01-01T00:00:00Z  active    listed")
                .doesNotContain(created.shown("key"), new ApiKey(created.shown("key")).hash());
    }

    @Test
    void shouldEndAKeyOnARunningServer() {
        Run created = run("create", "--org", ORGANISATION, "--name", "leaked");
        TestApi api = server.api(created.shown("key"));
        int before = api.list("").status();

        Run revoked = run("revoke", created.shown("id"));
        Patience.await("a server that has noticed").until(() -> api.list("").status() == 401);

        assertThat(before).isEqualTo(200);
        assertThat(revoked.status()).isZero();
        assertThat(revoked.out()).contains("leaked");
        assertThat(run("list", "--org", ORGANISATION).out())
                .containsPattern(created.shown("id") + ".* revoked +leaked");
    }

    @Test
    void shouldNotAcceptAKeyThatHasExpired() {
        ApiKey key = ApiKey.random();

        server.bean(ApiKeys.class)
                .add(key, UUID.randomUUID(), "old", Instant.now().minusSeconds(1));

        assertThat(server.api(key.secret()).list("").status()).isEqualTo(401);
    }

    @Test
    void shouldSayThatThereIsNoSuchKey() {
        Run run = run("revoke", "000000000000");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("No key has the id 000000000000", "keys list");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop | is not a command of keys",
                "create --name x | needs --org",
                "create --org me --name x | --org me is not a UUID",
                "create --org new | needs --name",
                "create --org new --name | needs --name",
                "create --org new --name x --expires soon | --expires soon is not a date",
                "create --org new --name x --expires +999999999-12-31 | is not a date up to the year 9999",
                "create --org new --name ASSISTANT_API_KEY | is the name of the key from the settings",
                "create --org new --name x --expires 2001-01-01 | is past",
                "list all | \"all\" is not understood",
                "revoke | needs ID: the id of a key"
            })
    void shouldSayWhatItDoesNotUnderstand(String arguments, String message) {
        Run run = run(arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message, "--help");
    }

    @Test
    void shouldExplainItself() {
        Run run = run("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("create", "list", "revoke", "ASSISTANT_DATABASE_URL", "Exit status");
    }

    @ParameterizedTest
    @CsvSource({
        "create, --org=ORG",
        "create, --name=NAME",
        "create, 2030-12-31T18:00:00Z",
        "list, --org=ORG",
        "revoke, ID"
    })
    void shouldExplainEachCommand(String command, String content) {
        Run run = run(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: assistant-server keys " + command, content);
    }

    @Test
    void shouldSayThatTheDatabaseCannotBeUsed(@TempDir Path other) {
        Run run = run(Map.of("assistant.database.url", "jdbc:postgresql://localhost:1/nothing"), other, "list");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("ASSISTANT_DATABASE_URL").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "revoke 000000000000"})
    void shouldMakeNothingInAFolderWithoutADatabase(String arguments, @TempDir Path other) {
        Path mistyped = other.resolve("mistyped");

        Run run = run(Map.of(), mistyped, arguments.split(" "));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("There is no database", "ASSISTANT_DATA").doesNotContain("\tat ");
        assertThat(mistyped).doesNotExist();
    }

    private static Run run(String... arguments) {
        return run(settings, folder, arguments);
    }

    private static Run run(Map<String, String> settings, Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("keys"));
        all.addAll(List.of(arguments));
        all.add("--assistant.data=" + data);
        settings.forEach((name, value) -> all.add("--" + name + "=" + value));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandRun command = CommandRun.of(all.toArray(String[]::new), new PrintStream(out), new PrintStream(err));
        int status = command.execute(KeysCommand.with(command, Clock.systemUTC()));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private record Run(int status, String out, String err) {

        String shown(String name) {
            Matcher line = Pattern.compile(" {4}" + name + " +(\\S+)").matcher(out);
            assertThat(line.find()).as(out + err).isTrue();
            return line.group(1);
        }
    }
}
