package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.Assistant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a hook sees and adds before each request, and that what it begins comes to its end. */
class AttemptHookTests {

    private static final ScriptedAnswer FOUND = ScriptedAnswer.json(200, "{\"id\":\"a\"}", "ETag: \"1\"");

    private final List<AttemptEvent> ended = new CopyOnWriteArrayList<>();

    @Test
    void shouldAddHeadersToEachAttempt() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(503, "{}"), FOUND)) {
            AssistantClient client = TestClient.of(server)
                    .beforeAttempt(
                            attempt -> attempt.header("X-Attempt", attempt.operation() + " " + attempt.attempt()))
                    .beforeAttempt(attempt -> attempt.header("X-Path", attempt.method() + " " + attempt.path()))
                    .build();

            client.get("a", RequestOptions.none().header("x-attempt", "of the options"));

            assertThat(server.received())
                    .extracting(request -> request.header("X-Attempt"))
                    .containsExactly("getAssistant 1", "getAssistant 2");
            assertThat(server.received().get(1).header("X-Path")).isEqualTo("GET /assistant/{id}");
        }
    }

    @Test
    void shouldMakeTheHookOfACallOnTheThreadOfTheCaller() throws Exception {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        try (ScriptedServer server = ScriptedServer.answering(FOUND, ScriptedAnswer.json(412, "{}"), FOUND, FOUND)) {
            AssistantClient client = TestClient.of(server)
                    .beforeAttempt(() -> {
                        threads.add(Thread.currentThread());
                        return attempt -> attempt.header("X-Call", "1");
                    })
                    .build();

            client.async().modify("a", assistant -> assistant.name("b")).join();

            assertThat(threads).containsExactly(Thread.currentThread());
            assertThat(server.received())
                    .hasSize(4)
                    .allSatisfy(request -> assertThat(request.header("X-Call")).isEqualTo("1"));
        }
    }

    @Test
    void shouldTellHowEachAttemptEnded() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(503, "{}"), FOUND)) {
            AssistantClient client =
                    TestClient.of(server).beforeAttempt(this::watch).build();

            client.get("a");

            assertThat(ended).extracting(AttemptEvent::attempt).containsExactly(1, 2);
            assertThat(ended.get(0).failure()).containsInstanceOf(ServerException.class);
            assertThat(ended.get(1).failure()).isEmpty();
        }
    }

    @Test
    void shouldEndAnAttemptThatIsGivenUp() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.stall(never))) {
            AssistantClient client = TestClient.of(server)
                    .beforeAttempt(this::watch)
                    .listener(event -> told.countDown())
                    .build();
            CompletableFuture<Assistant> call = client.async().get("a");

            call.cancel(true);

            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(ended)
                    .singleElement()
                    .satisfies(event -> assertThat(event.failure())
                            .hasValueSatisfying(failure -> assertThat(failure)
                                    .isInstanceOf(TransportException.class)
                                    .hasCauseInstanceOf(CancellationException.class)));
        }
        never.countDown();
    }

    @Test
    void shouldEndAnAttemptThatIsNeverSent() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(FOUND)) {
            AssistantClient client =
                    TestClient.of(server).beforeAttempt(this::watch).build();
            client.close();

            assertThatThrownBy(() -> client.get("a")).isInstanceOf(IllegalStateException.class);

            assertThat(ended)
                    .singleElement()
                    .satisfies(event -> assertThat(event.failure())
                            .hasValueSatisfying(failure ->
                                    assertThat(failure).hasMessage("getAssistant: the request was not sent")));
        }
    }

    @Test
    void shouldFailTheCallAndSendNothingWhenAHookThrows() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(FOUND)) {
            AssistantClient client = TestClient.of(server)
                    .beforeAttempt(this::watch)
                    .beforeAttempt(attempt -> attempt.header("Authorization", "mine"))
                    .build();

            assertThatThrownBy(() -> client.get("a"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Authorization");

            assertThat(server.received()).isEmpty();
            assertThat(ended).hasSize(1);
        }
    }

    @Test
    void shouldTellEveryListener() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(FOUND)) {
            AssistantClient client = TestClient.of(server)
                    .listener(ended::add)
                    .listener(ended::add)
                    .build();

            client.get("a");

            assertThat(ended).hasSize(2);
        }
    }

    private void watch(AttemptStart attempt) {
        attempt.whenEnded(ended::add);
    }
}
