package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.TestDatabase;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two servers on one PostgreSQL behave as one. */
class SeveralInstancesIT {

    private static final String KEY = "a-key-for-two-servers";
    private static final int CALLERS = 16;

    @TempDir
    private static Path folder;

    private static Map<String, String> database;
    private static List<ServerProcess> servers;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.newPostgresqlEnvironment();
        servers = List.of(startOne(), startOne());
    }

    @AfterAll
    static void stop() {
        servers.forEach(ServerProcess::close);
    }

    private static ServerProcess startOne() throws IOException {
        return ServerProcess.start(folder, KEY, database);
    }

    private static ProcessApi api(int caller) {
        return servers.get(caller % servers.size()).api(KEY);
    }

    @Test
    void shouldKeepEveryPatchOfADifferentMember() {
        String path = api(0).create("{\"metadata\":{}}");

        List<HttpResponse<String>> answers = atOnce(caller -> {
            HttpResponse<String> last = null;
            for (int round = 1; round <= 10; round++) {
                last = api(caller + round).mergePatch(path, "{\"metadata\":{\"caller" + caller + "\":" + round + "}}");
            }
            return last;
        });

        JsonNode metadata = ProcessApi.json(api(0).get(path)).path("metadata");
        assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
        assertThat(metadata.size()).isEqualTo(CALLERS);
        assertThat(metadata).allMatch(round -> round.intValue() == 10);
    }

    @Test
    void shouldLetOneOfManyRacersWin() {
        String path = api(0).create("{}");
        String etag = etag(api(1).get(path));

        List<HttpResponse<String>> answers =
                atOnce(caller -> api(caller).conditionalPatch(path, "{\"name\":\"" + caller + "\"}", etag));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 412).hasSize(CALLERS - 1);
    }

    @Test
    void shouldCreateOneAssistantForManyRepeats() {
        String key = UUID.randomUUID().toString();

        List<HttpResponse<String>> answers = atOnce(caller -> api(caller).create("{\"name\":\"one\"}", key));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
    }

    @Test
    void shouldRefuseAKeyThatTheOtherServerSawWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        api(0).create("{\"name\":\"one\"}", key);

        HttpResponse<String> answer = api(1).create("{\"name\":\"another\"}", key);

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void shouldLetOneOfManyDeletersWin() {
        String path = api(0).create("{}");

        List<HttpResponse<String>> answers = atOnce(caller -> api(caller).delete(path));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 404).hasSize(CALLERS - 1);
    }

    @Test
    void shouldLoseNothingAndTroubleNobodyElseWhenOneIsKilled() throws Exception {
        try (ServerProcess doomed = startOne()) {
            Writers itsCallers = new Writers(doomed.api(KEY), CALLERS);
            Writers others = new Writers(api(0), CALLERS);

            CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(() -> write(others, api(0), () -> {}));
            write(itsCallers, doomed.api(KEY), doomed::kill);
            meanwhile.join();

            assertThat(itsCallers.withLostWrites(api(0))).isEmpty();
            assertThat(others.withLostWrites(api(1))).isEmpty();
            assertThat(others.refused()).isZero();
        }
    }

    private static void write(Writers writers, ProcessApi api, Runnable then) {
        try {
            writers.write(api, 500, then);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String etag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static List<HttpResponse<String>> atOnce(IntFunction<HttpResponse<String>> call) {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> CompletableFuture.supplyAsync(() -> call.apply(caller), callers))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        } finally {
            callers.shutdown();
        }
    }
}
