package dev.assistantapi.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What anybody can read without a key, and what nobody can. */
@DatabaseDoesNotMatter
class PagesTests {

    private final TestApi nobody = TestServer.shared().api("");

    private TestResponse get(String path) {
        return nobody.send("GET", path, "", Map.of());
    }

    @Test
    void shouldServeTheContractByteForByte() throws IOException {
        String contract = Files.readString(Path.of("..", "openapi", "assistant.yaml"));

        TestResponse answer = get("/openapi.yaml");

        assertThat(answer.text()).isEqualTo(contract);
        assertThat(answer.header("Content-Type")).isEqualTo("application/yaml");
    }

    @Test
    void shouldServeTheSameContractAsJson() throws IOException {
        String contract = Files.readString(Path.of("..", "openapi", "assistant.yaml"));

        TestResponse answer = get("/openapi.json");

        assertThat(new JsonMapper().readTree(answer.text())).isEqualTo(new YAMLMapper().readTree(contract));
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void shouldLeadFromTheRootToTheReferencePage() {
        TestResponse answer = get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/docs");
    }

    @Test
    void shouldServeTheReferencePageWithAllItsAssets() {
        String page = get("/docs").text();
        Matcher assets = Pattern.compile("(?:src|href)=\"([^\"]+)\"").matcher(page);

        assertThat(page).contains("<title>Assistant API</title>");
        while (assets.find()) {
            assertThat(assets.group(1)).startsWith("/");
            assertThat(get(assets.group(1)).status()).as(assets.group(1)).isEqualTo(200);
        }
    }

    @Test
    void shouldTellWhetherItIsWell() {
        assertThat(get("/actuator/health").body().path("status").asString()).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/metrics",
                "/actuator/health/db",
                "/error",
                "/docs/../assistant",
                "/docs/..;/assistant",
                "/docs/%2e%2e/assistant",
                "//assistant",
            })
    void shouldKeepEverythingElseFromWhoHasNoKey(String path) {
        assertThat(get(path).status()).isIn(401, 404, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/metrics", "/error"})
    void shouldHaveNothingElseForWhoHasAKey(String path) {
        TestResponse answer = TestServer.shared().api().send("GET", path, "", Map.of());

        assertThat(answer.status()).isEqualTo(404);
    }
}
