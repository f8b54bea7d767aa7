package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.Patience;
import dev.assistantapi.server.testkit.RawHttp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operations sees, on a port of its own and in JSON. */
class MonitoringIT {

    private static final String KEY = "a-key-that-nobody-sees";
    private static final String ORGANISATION = "8d7f1f5e-3c53-4f0e-9f0a-0f3f2a1b4c5d";

    @TempDir
    private static Path folder;

    private static ServerProcess server;
    private static ProcessApi api;

    @BeforeAll
    static void start() throws IOException {
        server = ServerProcess.start(
                folder,
                Map.of(
                        "ASSISTANT_API_KEY",
                        KEY,
                        "ASSISTANT_ORG_ID",
                        ORGANISATION,
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                        "ecs",
                        "MANAGEMENT_SERVER_PORT",
                        "0"));
        api = server.api(KEY);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldWriteOneLineForEveryRequest() {
        String path = api.create("{\"serverUrlSecret\":\"hush\"}");
        var answer = api.get(path + "?secret=hush");
        String requestId = answer.headers().firstValue("X-Request-Id").orElseThrow();

        List<JsonNode> lines = linesOf(requestId);

        assertThat(lines).hasSize(1);
        JsonNode line = lines.get(0);
        assertThat(line.path("method").asString("")).isEqualTo("GET");
        assertThat(line.path("path").asString("")).isEqualTo("/assistant/{id}");
        assertThat(line.path("operation").asString("")).isEqualTo("getAssistant");
        assertThat(line.path("status").asInt(0)).isEqualTo(200);
        assertThat(line.path("bytes").asInt(0)).isEqualTo(answer.body().length());
        assertThat(line.path("milliseconds").isNumber()).isTrue();
        assertThat(line.path("organisation").asString("")).isEqualTo(ORGANISATION);
        assertThat(server.output()).doesNotContain("hush", KEY);
    }

    @Test
    void shouldNameTheRequestInTheLineOfOneThatIsRefused() {
        var answer = server.api("wrong").patch("/assistant/some-id", "{}");
        String requestId = ProcessApi.json(answer).path("requestId").asString("");

        List<JsonNode> lines = linesOf(requestId);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("operation").asString("")).isEqualTo("updateAssistant");
        assertThat(lines.get(0).path("status").asInt(0)).isEqualTo(401);
        assertThat(lines.get(0).path("organisation").asString("")).isEqualTo("-");
    }

    @Test
    void shouldMeasureEachOperationAndStatus() {
        api.get("/assistant/" + ORGANISATION);

        String metrics = operator().get("/actuator/prometheus").body();

        assertThat(metrics)
                .contains("http_server_requests_seconds_count{operation=\"getAssistant\",status=\"404\"}")
                .contains("jvm_memory_used_bytes")
                .doesNotContain(KEY, ORGANISATION);
    }

    @Test
    void shouldServeNoMetricsBesideTheApi() {
        int status = api.get("/actuator/prometheus").statusCode();

        assertThat(status).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs",
                "/docs/index.html",
                "/openapi.yaml",
                "/assistant",
                "/",
                "/actuator/env",
                "/actuator/..",
                "/actuator/../docs/index.html",
                "/actuator/health;x=1",
                "/%zz"
            })
    void shouldServeNothingElseOnThePortOfTheOperator(String path) throws IOException {
        String answer = RawHttp.send(
                server.operatorUri().getPort(),
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .containsPattern("^HTTP/1.1 40[04]")
                .contains("application/problem+json", "X-Request-Id: ")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void shouldNameEveryRequestOnThePortOfTheOperator() {
        var answer = operator().patch("/actuator/health", "{}");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(ProcessApi.json(answer).path("requestId").asString(""))
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONSENSE", "GET assistant HTTP/1.1"})
    void shouldWriteALineForWhatIsNoRequest(String requestLine) throws IOException {
        String answer = RawHttp.send(server.uri().getPort(), requestLine + "\r\nHost: localhost\r\n\r\n");
        String requestId = answer.replaceAll("(?s).*X-Request-Id: (\\S+).*", "$1");

        List<JsonNode> lines = linesOf(requestId);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("operation").asString("")).isEqualTo("none");
        assertThat(lines.get(0).path("path").asString("")).isEqualTo("-");
    }

    @Test
    void shouldAnswerProbesOnBothPortsWithoutAKey() {
        List<Integer> statuses = Stream.of(
                        server.api("").get("/livez"),
                        server.api("").get("/readyz"),
                        operator().get("/actuator/health/liveness"),
                        operator().get("/actuator/health/readiness"))
                .map(answer -> answer.statusCode())
                .toList();

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void shouldSwitchTheAccessLogOff(@TempDir Path other) throws IOException {
        Map<String, String> settings = Map.of("ASSISTANT_API_KEY", KEY, "LOGGING_LEVEL_DEV_ASSISTANTAPI_ACCESS", "off");

        try (ServerProcess quiet = ServerProcess.start(other, settings)) {
            quiet.api(KEY).create("{}");
            quiet.tellToStop();
            quiet.exitCode();

            assertThat(quiet.output()).doesNotContain("POST /assistant");
        }
    }

    /** The line is written when the answer is out: it may come a moment later. */
    private static List<JsonNode> linesOf(String requestId) {
        JsonMapper json = new JsonMapper();
        return Patience.await("the line of " + requestId)
                .until(
                        () -> server.output()
                                .lines()
                                .map(json::readTree)
                                .filter(line ->
                                        line.path("requestId").asString("").equals(requestId))
                                .toList(),
                        lines -> !lines.isEmpty());
    }

    private static ProcessApi operator() {
        return new ProcessApi(server.operatorUri(), "");
    }
}
