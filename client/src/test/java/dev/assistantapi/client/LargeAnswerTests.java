package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that would fill the memory. */
@Timeout(60)
class LargeAnswerTests {

    private static final int LIMIT = 1 << 20;

    /** Sends for ever, until the other side has enough. */
    private static final ScriptedAnswer ENDLESS = connection -> {
        OutputStream out = connection.getOutputStream();
        out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"id\":\""
                .getBytes(StandardCharsets.US_ASCII));
        byte[] piece = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
        try {
            while (true) {
                out.write(piece);
            }
        } catch (IOException enough) {
            return false;
        }
    };

    @Test
    void shouldGiveAnEndlessAnswerUp() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ENDLESS)) {
            AssistantClient client =
                    TestClient.of(server).maxResponseBytes(LIMIT).build();

            assertThatThrownBy(() -> client.get("a"))
                    .isInstanceOf(ResponseTooLargeException.class)
                    .hasMessage("getAssistant: the answer has more than 1048576 bytes;"
                            + " AssistantClientBuilder.maxResponseBytes sets the limit");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void shouldGiveItUpWithAFutureToo() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ENDLESS)) {
            AssistantClient client =
                    TestClient.of(server).maxResponseBytes(LIMIT).build();

            assertThatThrownBy(() -> client.async().get("a").join())
                    .hasCauseInstanceOf(ResponseTooLargeException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void shouldReadAnAnswerAsLargeAsTheLimit(int beyond) throws Exception {
        String body = "{\"id\":\"" + "a".repeat(1000) + "\"}";
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, body))) {
            AssistantClient client = TestClient.of(server)
                    .maxResponseBytes(body.length() - beyond)
                    .build();

            if (beyond == 0) {
                assertThat(client.get("a").toJson()).isEqualTo(body);
            } else {
                assertThatThrownBy(() -> client.get("a")).isInstanceOf(ResponseTooLargeException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"64, 4", "256, 16", "1024, 64", "1000000, 64"})
    void shouldTakeNoMoreThanTheHeapCanHoldUnlessTold(long heapInMiB, int limitInMiB) {
        assertThat(AssistantClientBuilder.defaultMaxResponseBytes(heapInMiB << 20))
                .isEqualTo(limitInMiB << 20);
    }

    @Test
    void shouldServeOtherCallsMeanwhile() throws Exception {
        try (ScriptedServer large = ScriptedServer.answering(ENDLESS);
                ScriptedServer small = ScriptedServer.answering(ScriptedAnswer.json(200, "{\"id\":\"b\"}"))) {
            assertThatThrownBy(() -> TestClient.of(large).build().get("a"))
                    .isInstanceOf(ResponseTooLargeException.class);

            assertThat(TestClient.of(small).build().get("b").id()).isEqualTo("b");
        }
    }
}
