package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.Assistant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of calls when the client is closed. */
@Timeout(30)
class CloseTests {

    private static final ScriptedAnswer ASSISTANT = ScriptedAnswer.json(200, "{\"id\":\"a\"}");

    @Test
    void shouldReturnOnAThreadOfItsOwnCallbacks() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ASSISTANT, ASSISTANT)) {
            AssistantClient client = TestClient.of(server).build();

            CompletableFuture<Assistant> closed = client.async()
                    .get("a")
                    .thenCompose(first -> client.async().get("a"))
                    .whenComplete((second, failure) -> client.close());

            assertThat(closed.get(20, TimeUnit.SECONDS).id()).isEqualTo("a");
        }
    }

    @Test
    void shouldNotWaitForARequestThatIsUnderWay() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer(request -> connection -> {
            arrived.countDown();
            await(answer);
            return ASSISTANT.send(connection);
        })) {
            AssistantClient client = TestClient.of(server).build();
            CompletableFuture<Assistant> underWay = client.async().get("a");
            arrived.await();

            client.close();
            answer.countDown();

            assertThat(underWay.get(20, TimeUnit.SECONDS).id()).isEqualTo("a");
        }
    }

    @Test
    void shouldRefuseCallsAfterwards() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ASSISTANT)) {
            AssistantClient client = TestClient.of(server).build();

            client.close();
            client.close();

            assertThatThrownBy(() -> client.get("a")).isInstanceOf(IllegalStateException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void shouldKeepTheFailureOfACallThatWaitsForItsNextAttempt() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.problem(503, "busy"))) {
            AssistantClient[] client = new AssistantClient[1];
            client[0] =
                    TestClient.of(server).listener(event -> client[0].close()).build();

            assertThatThrownBy(() -> client[0].get("a"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the client is closed")
                    .hasCauseInstanceOf(ServerException.class);
        }
    }

    @Test
    void shouldLetNoErrorOfAListenerFailACall() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ASSISTANT)) {
            AssistantClient client = TestClient.of(server)
                    .listener(event -> {
                        throw new AssertionError("a listener that fails");
                    })
                    .build();

            assertThat(client.get("a").id()).isEqualTo("a");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
