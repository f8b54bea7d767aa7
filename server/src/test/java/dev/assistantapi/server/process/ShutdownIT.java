package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.Patience;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A server that is told to stop while it reads bodies and writes an answer, with time for a load balancer to notice; and the
 * server that is started after it.
 */
class ShutdownIT {

    private static final String KEY = "a-key-for-the-end";
    private static final int LARGE_ASSISTANTS = 20;
    private static final int CHARACTERS = 340_000;
    private static final int READS = 1_000;
    // The delay is long enough for a busy machine, and nothing that is under way times out meanwhile.
    private static final Map<String, String> PATIENT = Map.of(
            "ASSISTANT_SHUTDOWN_DELAY", "10s",
            "ASSISTANT_LIMITS_BODY_TIME", "5m",
            "SERVER_TOMCAT_CONNECTION_TIMEOUT", "5m");
    // 128 and the number of the signal, as a process that a signal ended reports it.
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    private static Path folder;

    private static List<String> requestIds;
    private static List<Integer> statusesWhileStopping;
    private static List<HttpResponse<String>> answers;
    private static String list;
    private static int exitCode;
    private static List<String> log;
    private static String nameAfterRestart;

    @BeforeAll
    static void stopAndRestart() throws Exception {
        String path;
        try (ServerProcess server = ServerProcess.start(folder, KEY, PATIENT)) {
            ProcessApi api = server.api(KEY);
            path = api.create("{}");
            requestIds = readAtOnce(api, path);
            HttpResponse<InputStream> listing = beginToList(api);
            List<SlowPatch> patches =
                    Stream.generate(() -> SlowPatch.begin(api, path)).limit(8).toList();

            server.tellToStop();
            Patience.await("a server that is not ready")
                    .until(() -> api.get("/readyz").statusCode() == 503);
            statusesWhileStopping =
                    List.of(api.get("/livez").statusCode(), api.get(path).statusCode());
            server.awaitNoMoreConnections();
            answers = patches.stream().map(SlowPatch::finish).toList();
            list = new String(listing.body().readAllBytes(), StandardCharsets.UTF_8);
            exitCode = server.exitCode();
            log = server.output().lines().toList();
        }
        try (ServerProcess next = ServerProcess.start(folder, KEY, Map.of())) {
            nameAfterRestart = name(next.api(KEY).get(path));
        }
    }

    /** Far more than the sockets' buffers hold, so that most of it is unsent when the signal comes. */
    private static HttpResponse<InputStream> beginToList(ProcessApi api) throws Exception {
        String large = "{\"metadata\":{\"text\":\"" + "€".repeat(CHARACTERS) + "\"}}";
        IntStream.range(0, LARGE_ASSISTANTS).forEach(number -> api.create(large));
        return ProcessApi.HTTP.send(api.request("/assistant").build(), BodyHandlers.ofInputStream());
    }

    private static List<String> readAtOnce(ProcessApi api, String path) {
        return IntStream.range(0, READS)
                .parallel()
                .mapToObj(number ->
                        api.get(path).headers().firstValue("X-Request-Id").orElseThrow())
                .toList();
    }

    private static String name(HttpResponse<String> assistant) {
        return ProcessApi.json(assistant).path("name").asString();
    }

    @Test
    void shouldServeForAWhileThoughItIsNotReady() {
        assertThat(statusesWhileStopping).containsOnly(200);
    }

    @Test
    void shouldLoseNoLineOfWhatWasAnsweredBefore() {
        assertThat(requestIds)
                .hasSize(READS)
                .allSatisfy(id -> assertThat(log)
                        .filteredOn(line -> line.contains(id))
                        .singleElement()
                        .asString()
                        .contains("INFO", "GET /assistant/{id} 200 ", " B organisation "));
    }

    @Test
    void shouldAnswerEveryRequestThatHadBegun() {
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(name(answer)).isEqualTo("Written late");
        });
    }

    @Test
    void shouldStoreWhatARequestThatHadBegunWrites() {
        assertThat(nameAfterRestart).isEqualTo("Written late");
    }

    @Test
    void shouldCompleteAnAnswerThatIsBeingRead() {
        assertThat(list).hasSizeGreaterThan(LARGE_ASSISTANTS * CHARACTERS).endsWith("}]");
    }

    @Test
    void shouldEndBySigterm() {
        assertThat(exitCode).isIn(0, ENDED_BY_SIGTERM);
    }
}
