package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShutdownIT {

    private static final String KEY = "a-key-for-the-end";
    // 128 and the number of the signal, as a process that a signal ended reports it.
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    private Path folder;

    private ServerProcess server;

    @BeforeEach
    void start() throws IOException {
        server = ServerProcess.start(folder, Map.of("ASSISTANT_API_KEY", KEY));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldAnswerEveryRequestThatHadBegun() {
        Api api = server.api(KEY);
        String path = api.create("{}");
        List<SlowPatch> begun =
                Stream.generate(() -> SlowPatch.begin(api, path)).limit(8).toList();

        server.terminate();
        List<HttpResponse<String>> answers =
                begun.stream().map(SlowPatch::finish).toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Api.json(answer).path("name").asString()).isEqualTo("Written late");
        });
    }

    @Test
    void shouldStoreWhatARequestThatHadBegunWrites() throws IOException {
        Api api = server.api(KEY);
        String path = api.create("{}");
        SlowPatch begun = SlowPatch.begin(api, path);

        server.terminate();
        begun.finish();
        server.exitCode();

        try (ServerProcess next = ServerProcess.start(folder, Map.of("ASSISTANT_API_KEY", KEY))) {
            assertThat(Api.json(next.api(KEY).get(path)).path("name").asString())
                    .isEqualTo("Written late");
        }
    }

    @Test
    void shouldCompleteAnAnswerThatIsBeingRead() throws Exception {
        // Far more than the sockets' buffers hold, so that most of it is unsent when the signal comes.
        Api api = server.api(KEY);
        String large = "{\"metadata\":{\"text\":\"" + "€".repeat(340_000) + "\"}}";
        IntStream.range(0, 20).forEach(number -> api.create(large));
        HttpResponse<InputStream> answer =
                Api.HTTP.send(api.request("/assistant").build(), BodyHandlers.ofInputStream());

        server.terminate();
        String body = new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(body).hasSizeGreaterThan(20 * 340_000).endsWith("}]");
    }

    @Test
    void shouldEndBySigterm() {
        server.terminate();

        assertThat(server.exitCode()).isIn(0, ENDED_BY_SIGTERM);
    }
}
