package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TransportTests {

    private static final Duration SHORT = Duration.ofMillis(200);
    private final CountDownLatch never = new CountDownLatch(1);

    @Test
    void shouldNotWaitLongerThanTheTimeoutForABodyThatNeverEnds() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.stall(never))) {
            AssistantClient client = impatient(server);

            assertThatThrownBy(() -> client.get("a"))
                    .isInstanceOf(TransportException.class)
                    .hasMessage("getAssistant: no whole answer in time");
        }
    }

    @Test
    void shouldNotLetAFutureWaitLongerEither() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.stall(never))) {
            AssistantClient client = impatient(server);

            CompletableFuture<Assistant> future = client.async().get("a");

            assertThatThrownBy(future::join)
                    .hasCauseInstanceOf(TransportException.class)
                    .hasMessageContaining("no whole answer in time");
        }
    }

    @Test
    void shouldNotWaitForHeadersThatNeverCome() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                connection -> connection.getInputStream().read() != -1)) {
            AssistantClient client = impatient(server);

            assertThatThrownBy(() -> client.get("a")).hasMessage("getAssistant: no whole answer in time");
            assertThatThrownBy(() -> client.async().get("a").join()).hasMessageContaining("no whole answer in time");
        }
    }

    @Test
    void shouldTryAgainAfterATimeout() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.stall(never), ScriptedAnswer.json(200, "{\"id\":\"a\"}"))) {

            Assistant assistant =
                    TestClient.of(server).build().get("a", RequestOptions.none().timeout(SHORT));

            assertThat(assistant.id()).isEqualTo("a");
        }
    }

    @Test
    void shouldNotLetAnAttemptOutlastTheDeadline() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.stall(never))) {
            AssistantClient client = TestClient.of(server)
                    .retryPolicy(RetryPolicy.none())
                    .deadline(SHORT)
                    .build();

            assertThatThrownBy(() -> client.get("a")).isInstanceOf(TransportException.class);
        }
    }

    @Test
    void shouldGiveUpTheRequestWhenItsFutureIsCancelled() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer(request -> connection -> {
            arrived.countDown();
            if (connection.getInputStream().read() == -1) {
                gone.countDown();
            }
            return false;
        })) {
            CompletableFuture<Assistant> future =
                    TestClient.of(server).build().async().get("a");
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();

            future.cancel(true);

            assertThat(gone.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void shouldStopWaitingWhenTheThreadIsInterrupted() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.stall(never))) {
            AssistantClient client = TestClient.of(server).build();
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            Thread thread = new Thread(() -> {
                try {
                    client.get("a");
                } catch (CancellationException cancelled) {
                    thrown.set(Thread.currentThread().isInterrupted() ? cancelled : null);
                }
            });
            thread.start();

            thread.interrupt();
            thread.join();

            assertThat(thrown.get()).isNotNull();
        }
    }

    @Test
    void shouldSendAndReadUtf8WhateverThePlatformSays() throws Exception {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedAnswer.json(201, request.text()))) {

            Assistant assistant = TestClient.of(server).build().create(new CreateAssistant().name("Grüße 😀"));

            assertThat(assistant.name()).contains("Grüße 😀");
            assertThat(server.received().get(0).text()).isEqualTo("{\"name\":\"Grüße 😀\"}");
        }
    }

    @Test
    void shouldSayWhatItSendsAndWhatItTakes() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{}"))) {
            AssistantClient client =
                    TestClient.of(server).userAgentSuffix("front-desk/2.1").build();

            client.update("a", new UpdateAssistant());
            client.mergeUpdate(
                    "a",
                    new UpdateAssistant(),
                    RequestOptions.none().header("X-Trace", "1").ifMatch("\"7\""));
            client.get("a");

            assertThat(server.received())
                    .extracting(request -> request.header("Content-Type"))
                    .containsExactly("application/json", "application/merge-patch+json", "");
            assertThat(server.received()).allSatisfy(request -> {
                assertThat(request.header("Accept")).isEqualTo("application/json, application/problem+json");
                assertThat(request.header("User-Agent"))
                        .matches("assistant-client/\\S+ \\(Java \\d+\\) front-desk/2.1");
                assertThat(request.header("Authorization")).isEqualTo("Bearer " + TestClient.KEY);
            });
            assertThat(server.received().get(1).header("X-Trace")).isEqualTo("1");
            assertThat(server.received().get(1).header("If-Match")).isEqualTo("\"7\"");
        }
    }

    @Test
    void shouldRefuseOptionsThatMeanNothingForTheOperation() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{}"))) {
            AssistantClient client = TestClient.of(server).build();

            assertThatThrownBy(() -> client.get("a", RequestOptions.none().ifMatch("\"1\"")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> client.update(
                            "a", new UpdateAssistant(), RequestOptions.none().idempotencyKey("k")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> RequestOptions.none().header("authorization", "x"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void shouldTellUnchangedFromChanged() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.json(304, "", "ETag: \"1\""),
                ScriptedAnswer.json(200, "{\"id\":\"a\"}", "ETag: \"2\""))) {
            AssistantClient client = TestClient.of(server).build();

            ApiResponse<?> unchanged = client.getIfChanged("a", "\"1\"");
            ApiResponse<?> changed = client.getIfChanged("a", "\"1\"");

            assertThat(unchanged.status()).isEqualTo(304);
            assertThat(unchanged.body()).isEqualTo(java.util.Optional.empty());
            assertThat(changed.etag()).contains("\"2\"");
            assertThat(server.received().get(0).header("If-None-Match")).isEqualTo("\"1\"");
        }
    }

    @Test
    void shouldRefuseCallsAfterItWasClosedAndLeaveAGivenHttpClientOpen() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(200, "{\"id\":\"a\"}"))) {
            HttpClient http = HttpClient.newHttpClient();
            AssistantClient closed = TestClient.of(server).httpClient(http).build();
            closed.close();

            assertThatThrownBy(() -> closed.get("a")).isInstanceOf(IllegalStateException.class);
            assertThat(TestClient.of(server).httpClient(http).build().get("a").id())
                    .isEqualTo("a");
        }
    }

    @Test
    void shouldTellTheListenerOfEveryAttemptAndSurviveIt() throws Exception {
        java.util.List<AttemptEvent> events = new java.util.concurrent.CopyOnWriteArrayList<>();
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(503, "Busy."), ScriptedAnswer.json(200, "{}", "X-Request-Id: r-9"))) {
            AssistantClient client = TestClient.of(server)
                    .listener(event -> {
                        events.add(event);
                        throw new IllegalStateException("no metrics today");
                    })
                    .build();

            client.get("secret-id");

            assertThat(events).extracting(AttemptEvent::attempt).containsExactly(1, 2);
            assertThat(events).extracting(AttemptEvent::path).containsOnly("/assistant/{id}");
            assertThat(events.get(0).pause()).contains(Duration.ofMillis(250));
            assertThat(events.get(0).failure()).containsInstanceOf(ServerException.class);
            assertThat(events.get(1).pause()).isEmpty();
            assertThat(events.get(1).requestId()).contains("r-9");
            assertThat(events.get(1).status()).hasValue(200);
        }
    }

    /** Tries once, and not for long. */
    private static AssistantClient impatient(ScriptedServer server) {
        return TestClient.of(server)
                .retryPolicy(RetryPolicy.none())
                .requestTimeout(SHORT)
                .build();
    }
}
