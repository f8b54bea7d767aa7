package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of callers who send a byte now and then, beside one who wants to work. */
class SlowClientsIT {

    private static final String KEY = "a-key-in-a-hurry";
    private static final Duration TIME = Duration.ofSeconds(8);
    private static final Duration QUICK = Duration.ofSeconds(4);
    // Each step of the server may come late on a busy machine.
    private static final Duration AT_MOST = TIME.multipliedBy(2).plusSeconds(10);
    private static final int EACH = 150;

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
    private ServerProcess server;

    @BeforeEach
    void start() throws IOException {
        server = ServerProcess.start(
                folder,
                Map.of(
                        "ASSISTANT_API_KEY", KEY,
                        "MANAGEMENT_SERVER_PORT", "0",
                        "ASSISTANT_LIMITS_HEADER_TIME", TIME.toString(),
                        "ASSISTANT_LIMITS_BODY_TIME", TIME.toString()));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldServeOthersQuicklyAndEndTheSlowOnes() {
        Api api = server.api(KEY);
        String path = api.create("{}");
        List<CompletableFuture<SlowClient>> headers = slow(UNFINISHED_HEADERS, "a");
        List<CompletableFuture<SlowClient>> bodies = slow(UNFINISHED_BODY, " ");
        List<CompletableFuture<SlowClient>> chunks = slow(UNFINISHED_CHUNKS, "1\r\n \r\n");
        List<CompletableFuture<SlowClient>> refused = slow(UNFINISHED_BODY_WITHOUT_KEY, " ");

        List<Duration> waits = Stream.generate(() -> timed(api, path)).limit(20).toList();

        assertThat(waits).allSatisfy(wait -> assertThat(wait).isLessThan(QUICK));
        assertThat(ended(headers)).allSatisfy(client -> assertThat(client.answer()).isEmpty());
        assertThat(ended(bodies)).allSatisfy(client -> assertThat(client.answer()).startsWith("HTTP/1.1 408 "));
        assertThat(ended(chunks)).allSatisfy(client -> assertThat(client.answer()).startsWith("HTTP/1.1 408 "));
        assertThat(ended(refused)).allSatisfy(client -> assertThat(client.answer()).startsWith("HTTP/1.1 4"));
        assertThat(api.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void shouldEndASlowOneOnThePortOfTheOperator() {
        String headers = UNFINISHED_HEADERS.replace("/assistant", "/actuator/health");

        SlowClient client = SlowClient.start(server.operatorUri(), headers, "a", threads)
                .orTimeout(AT_MOST.toSeconds(), TimeUnit.SECONDS)
                .join();

        assertThat(client.lasted()).isLessThan(AT_MOST);
        assertThat(client.answer()).isEmpty();
    }

    private List<CompletableFuture<SlowClient>> slow(String begin, String drop) {
        return Stream.generate(() -> SlowClient.start(server.uri(), begin, drop, threads))
                .limit(EACH)
                .toList();
    }

    private static List<SlowClient> ended(List<CompletableFuture<SlowClient>> clients) {
        List<SlowClient> ended = clients.stream()
                .map(client -> client.orTimeout(AT_MOST.toSeconds(), TimeUnit.SECONDS).join())
                .toList();
        assertThat(ended).allSatisfy(client -> assertThat(client.lasted()).isLessThan(AT_MOST));
        return ended;
    }

    private static Duration timed(Api api, String path) {
        long start = System.nanoTime();
        assertThat(api.get(path).statusCode()).isEqualTo(200);
        assertThat(api.patch(path, "{\"name\":\"" + start + "\"}").statusCode()).isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
