package dev.assistantapi.server.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.Patience;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more: the kernel lets the server's files grow no further, then lets them again. */
@EnabledOnOs(OS.LINUX)
class DiskIT {

    private static final String KEY = "a-key-for-the-disk";
    private static final String LARGE = "{\"metadata\":{\"text\":\"" + "x".repeat(100_000) + "\"}}";

    @TempDir
    private Path folder;

    private ServerProcess server;

    @BeforeEach
    void start() throws IOException {
        server = ServerProcess.start(folder, KEY, Map.of());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldAnswer503UntilThereIsRoomAgainAndLoseNothing() throws Exception {
        ProcessApi api = server.api(KEY);
        List<String> acknowledged = new ArrayList<>(List.of(api.create("{\"name\":\"before\"}")));
        limitFiles("8000000");

        HttpResponse<String> refused = createUntilRefused(api, acknowledged);
        HttpResponse<String> patch = api.patch(acknowledged.get(0), LARGE);
        HttpResponse<String> read = api.get(acknowledged.get(0));
        limitFiles("unlimited");
        HttpResponse<String> again = api.patch(acknowledged.get(0), LARGE);

        assertThat(List.of(refused, patch)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(ProcessApi.json(read).path("name").asString()).isEqualTo("before");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(acknowledged).allMatch(path -> api.get(path).statusCode() == 200);
    }

    private static HttpResponse<String> createUntilRefused(ProcessApi api, List<String> acknowledged) {
        List<HttpResponse<String>> answers = new ArrayList<>();
        Patience.await("a full disk").pollInterval(1, TimeUnit.MILLISECONDS).until(() -> {
            HttpResponse<String> answer = api.post("/assistant", LARGE);
            answers.add(answer);
            if (answer.statusCode() == 201) {
                acknowledged.add(
                        "/assistant/" + ProcessApi.json(answer).path("id").asString());
            }
            return answer.statusCode() != 201;
        });
        return answers.get(answers.size() - 1);
    }

    /** What a full disk is to a process: writes beyond the end of its files fail. Reading and overwriting go on. */
    private void limitFiles(String bytes) throws IOException, InterruptedException {
        Process prlimit = new ProcessBuilder("prlimit", "--pid=" + server.pid(), "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start();
        assertThat(prlimit.waitFor()).isZero();
    }
}
