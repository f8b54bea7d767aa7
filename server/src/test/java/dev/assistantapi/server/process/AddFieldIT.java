package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The proof of the design: a field that is added to the contract, and to nothing else, works everywhere. */
class AddFieldIT {

    private static final String KEY = "a-key-for-the-copy";
    private static final String WARM = "{\"" + NewField.NAME + "\":\"warm\"}";
    private static final String FORMAL = "{\"" + NewField.NAME + "\":\"formal\"}";
    private static final String CLEARED = "{\"" + NewField.NAME + "\":null}";

    @TempDir
    private static Path folder;

    @TempDir
    private static Path serverFolder;

    private static String storedBeforeARestart;
    private static ProjectCopy copy;
    private static Path jar;
    private static ServerProcess server;

    @BeforeAll
    static void addTheFieldAndBuild() throws Exception {
        copy = ProjectCopy.in(folder);
        NewField.addTo(copy.contract());
        jar = copy.build();
        try (ServerProcess before = start()) {
            storedBeforeARestart = before.api(KEY).create(WARM);
        }
        server = start();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldNeedNoOtherEdit() throws Exception {
        assertThat(copy.editedFiles()).containsExactly(Path.of("openapi", "assistant.yaml"));
    }

    @Test
    void shouldReturnTheFieldFromACreate() {
        HttpResponse<String> created = server.api(KEY).post("/assistant", WARM);

        assertThat(field(created).asString()).isEqualTo("warm");
    }

    @Test
    void shouldReturnTheFieldFromARead() {
        String path = server.api(KEY).create(WARM);

        HttpResponse<String> read = server.api(KEY).get(path);

        assertThat(field(read).asString()).isEqualTo("warm");
    }

    @Test
    void shouldPatchTheField() {
        String path = server.api(KEY).create(WARM);

        server.api(KEY).patch(path, FORMAL);

        assertThat(field(server.api(KEY).get(path)).asString()).isEqualTo("formal");
    }

    @Test
    void shouldMergePatchTheField() {
        String path = server.api(KEY).create(WARM);

        server.api(KEY).mergePatch(path, FORMAL);

        assertThat(field(server.api(KEY).get(path)).asString()).isEqualTo("formal");
    }

    @Test
    void shouldKeepTheFieldWhenAPatchDoesNotMentionIt() {
        String path = server.api(KEY).create(WARM);

        server.api(KEY).patch(path, "{\"name\":\"Front desk\"}");

        assertThat(field(server.api(KEY).get(path)).asString()).isEqualTo("warm");
    }

    @Test
    void shouldClearTheField() {
        String path = server.api(KEY).create(WARM);

        server.api(KEY).patch(path, CLEARED);

        assertThat(server.api(KEY).get(path).body()).doesNotContain(NewField.NAME);
    }

    @Test
    void shouldAcceptTheFieldAtItsLimit() {
        String atTheLimit = "😀".repeat(NewField.MOST_CHARACTERS);

        HttpResponse<String> created = server.api(KEY).post("/assistant", body(atTheLimit));

        assertThat(field(created).asString()).isEqualTo(atTheLimit);
    }

    @Test
    void shouldRefuseTheFieldBeyondItsLimit() {
        String path = server.api(KEY).create(WARM);

        HttpResponse<String> refused = server.api(KEY).patch(path, body("x".repeat(NewField.MOST_CHARACTERS + 1)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(ProcessApi.json(refused).at("/violations/0/pointer").asString())
                .isEqualTo("/" + NewField.NAME);
        assertThat(ProcessApi.json(refused).at("/violations/0/rule").asString()).isEqualTo("maxLength");
    }

    @Test
    void shouldServeTheContractWithTheField() throws Exception {
        String served = server.api(KEY).get("/openapi.yaml").body();

        assertThat(served).contains(NewField.NAME).isEqualTo(Files.readString(copy.contract()));
    }

    @Test
    void shouldServeTheContractAsJsonWithTheField() {
        JsonNode served = ProcessApi.json(server.api(KEY).get("/openapi.json"));

        assertThat(served.at("/components/schemas/Assistant/properties/" + NewField.NAME)
                        .isObject())
                .isTrue();
    }

    @Test
    void shouldStillHaveTheFieldAfterARestart() {
        HttpResponse<String> read = server.api(KEY).get(storedBeforeARestart);

        assertThat(field(read).asString()).isEqualTo("warm");
    }

    private static ServerProcess start() throws Exception {
        return ServerProcess.startJar(jar, serverFolder, Map.of("ASSISTANT_API_KEY", KEY));
    }

    private static String body(String value) {
        return "{\"" + NewField.NAME + "\":\"" + value + "\"}";
    }

    private static JsonNode field(HttpResponse<String> response) {
        return ProcessApi.json(response).path(NewField.NAME);
    }
}
