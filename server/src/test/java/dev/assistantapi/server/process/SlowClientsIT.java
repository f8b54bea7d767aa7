package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.Patience;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Callers who send a byte now and then. */
class SlowClientsIT {

    private static final String KEY = "a-key-in-a-hurry";

    private static final String UNFINISHED_HEADERS = "GET /assistant HTTP/1.1\r\nHost: localhost\r\nX-Slow: ";
    private static final String UNFINISHED_BODY =
            "POST /assistant HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + KEY
                    + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n";
    private static final String UNFINISHED_CHUNKS =
            UNFINISHED_BODY.replace("Content-Length: 100000", "Transfer-Encoding: chunked");
    private static final String UNFINISHED_BODY_WITHOUT_KEY = UNFINISHED_BODY.replace(KEY, "no-key");

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** The slow ones have more time than the test: whoever had to wait for their end would wait too long. */
    @Test
    void shouldServeOthersWhileHundredsAreSlow() throws IOException {
        try (ServerProcess server = start(Duration.ofHours(1))) {
            ProcessApi api = server.api(KEY);
            String path = api.create("{}");
            List<CompletableFuture<SlowClient>> slow = Stream.of(
                            slow(server, 150, UNFINISHED_HEADERS, "a"),
                            slow(server, 150, UNFINISHED_BODY, " "),
                            slow(server, 150, UNFINISHED_CHUNKS, "1\r\n \r\n"),
                            slow(server, 150, UNFINISHED_BODY_WITHOUT_KEY, " "))
                    .flatMap(List::stream)
                    .toList();

            List<Integer> statuses = Stream.generate(() -> List.of(
                            api.get(path).statusCode(),
                            api.patch(path, "{\"name\":\"quick\"}").statusCode()))
                    .limit(20)
                    .flatMap(List::stream)
                    .toList();

            assertThat(statuses).containsOnly(200);
            assertThat(slow).noneMatch(CompletableFuture::isDone);
            // Told to stop, it would wait for them.
            server.kill();
        }
    }

    @Test
    void shouldEndTheSlowOnes() throws IOException {
        try (ServerProcess server = start(Duration.ofSeconds(3))) {
            List<CompletableFuture<SlowClient>> headers = slow(server, 10, UNFINISHED_HEADERS, "a");
            List<CompletableFuture<SlowClient>> bodies = slow(server, 10, UNFINISHED_BODY, " ");
            List<CompletableFuture<SlowClient>> chunks = slow(server, 10, UNFINISHED_CHUNKS, "1\r\n \r\n");
            List<CompletableFuture<SlowClient>> refused = slow(server, 10, UNFINISHED_BODY_WITHOUT_KEY, " ");
            CompletableFuture<SlowClient> operators = SlowClient.start(
                    server.operatorUri(), UNFINISHED_HEADERS.replace("/assistant", "/actuator/health"), "a", threads);

            assertThat(answers(headers)).containsOnly("");
            assertThat(answers(bodies)).allMatch(answer -> answer.startsWith("HTTP/1.1 408 "));
            assertThat(answers(chunks)).allMatch(answer -> answer.startsWith("HTTP/1.1 408 "));
            assertThat(answers(refused)).allMatch(answer -> answer.startsWith("HTTP/1.1 4"));
            assertThat(answers(List.of(operators))).containsOnly("");
        }
    }

    private ServerProcess start(Duration limit) throws IOException {
        return ServerProcess.start(
                folder,
                KEY,
                Map.of(
                        "MANAGEMENT_SERVER_PORT", "0",
                        "ASSISTANT_LIMITS_HEADER_TIME", limit.toString(),
                        "ASSISTANT_LIMITS_BODY_TIME", limit.toString()));
    }

    private List<CompletableFuture<SlowClient>> slow(ServerProcess server, int count, String begin, String drop) {
        return Stream.generate(() -> SlowClient.start(server.uri(), begin, drop, threads))
                .limit(count)
                .toList();
    }

    /** What each was answered before the server ended its connection. */
    private static List<String> answers(List<CompletableFuture<SlowClient>> clients) {
        return clients.stream()
                .map(client -> client.orTimeout(Patience.LONG.toSeconds(), TimeUnit.SECONDS)
                        .join())
                .map(SlowClient::answer)
                .toList();
    }
}
