package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class HttpMannersTests {

    @Test
    void shouldSayNothingOfTheLengthOfNoContent() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{\"id\":\"1\"}"))) {
            AssistantClient client = TestClient.of(server).build();

            client.get("1");
            client.delete("1");
            client.async().delete("1").join();
            client.create(new CreateAssistant());

            // Before Java 19, the HTTP client of the JDK adds the header to every request without content.
            String length = Runtime.version().feature() < 19 ? "0" : "";
            assertThat(server.received())
                    .extracting(request -> request.method() + " " + request.header("Content-Length"))
                    .containsExactly("GET " + length, "DELETE " + length, "DELETE " + length, "POST 2");
        }
    }

    @Test
    void shouldAskForGzipInListsAndReadItEverywhere() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(request -> request.target().equals("/assistant")
                        ? gzip(200, "[{\"id\":\"1\",\"name\":\"ä\"}]")
                        : gzip(request.target().endsWith("no") ? 404 : 200, "{\"id\":\"2\",\"detail\":\"gone\"}"))) {
            AssistantClient client = TestClient.of(server).build();

            List<Assistant> list = client.list().stream().toList();

            assertThat(list)
                    .singleElement()
                    .satisfies(assistant -> assertThat(assistant.name()).contains("ä"));
            assertThat(client.async().get("2").join().id()).isEqualTo("2");
            assertThatThrownBy(() -> client.get("no"))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("gone");
            assertThat(server.received())
                    .extracting(request -> request.header("Accept-Encoding"))
                    .containsExactly("gzip", "", "");
        }
    }

    @Test
    void shouldLimitWhatIsDecompressed() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(gzip(200, "[" + " ".repeat(2_000_000) + "]"))) {
            AssistantClient client =
                    TestClient.of(server).maxResponseBytes(1_000_000).build();

            assertThatThrownBy(() -> client.list().stream().toList()).isInstanceOf(ResponseTooLargeException.class);
            assertThatThrownBy(() -> client.list().firstPage().join())
                    .hasCauseInstanceOf(ResponseTooLargeException.class);
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void shouldSayThatTheHostRefused() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThat(failure("http://127.0.0.1:" + port))
                .hasMessageContaining("no connection to 127.0.0.1:" + port + ": refused");
    }

    @Test
    void shouldSayThatTheHostIsUnknown() {
        assertThat(failure("http://nowhere.invalid:8080"))
                .hasMessageContaining("no connection to nowhere.invalid:8080: the host is unknown");
    }

    @Test
    void shouldSayThatTlsFailed() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{}"))) {
            assertThat(failure(server.url().replace("http:", "https:"))).hasMessageContaining("TLS with 127.0.0.1:");
        }
    }

    @Test
    void shouldTakeASchemeInCapitals() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{\"id\":\"1\"}"))) {
            AssistantClient client = AssistantClient.builder()
                    .baseUrl(server.url().replace("http:", "HTTP:"))
                    .apiKey(TestClient.KEY)
                    .build();

            assertThat(client.get("1").id()).isEqualTo("1");
        }
    }

    private static TransportException failure(String url) {
        AssistantClient client = AssistantClient.builder()
                .baseUrl(url)
                .apiKey(TestClient.KEY)
                .retryPolicy(RetryPolicy.none())
                .build();
        return catchThrowableOfType(TransportException.class, () -> client.get("a"));
    }

    private static ScriptedAnswer gzip(int status, String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return ScriptedAnswer.of(status, "application/json", bytes.toByteArray(), "Content-Encoding: gzip");
    }
}
