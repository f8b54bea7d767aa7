package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTests {

    private static final String ASSISTANT = "{\"id\":\"a\"}";
    private static final RequestOptions IF_MATCH = RequestOptions.none().ifMatch("\"1\"");

    private final FakeTiming time = new FakeTiming();

    static Stream<Arguments> repeatable() {
        return Stream.of(
                call("get", client -> client.get("a")),
                call("list", client -> client.list().firstPage().join()),
                call("replace", client -> client.replace("a", new CreateAssistant())),
                call("delete", client -> client.delete("a")),
                call("create", client -> client.create(new CreateAssistant())),
                call("update with If-Match", client -> client.update("a", new UpdateAssistant(), IF_MATCH)),
                call("merge with If-Match", client -> client.mergeUpdate("a", new UpdateAssistant(), IF_MATCH)));
    }

    static Stream<Arguments> notRepeatable() {
        return Stream.of(
                call("update", client -> client.update("a", new UpdateAssistant())),
                call("merge", client -> client.mergeUpdate("a", new UpdateAssistant())),
                call(
                        "update of whatever there is",
                        client -> client.update(
                                "a",
                                new UpdateAssistant(),
                                RequestOptions.none().ifMatch("*"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("repeatable")
    void shouldTryAgainWhatCanBeRepeated(String name, Consumer<AssistantClient> call) throws Exception {
        boolean list = name.equals("list");
        String body = list ? "[]" : ASSISTANT;
        // A GET whose connection breaks before the answer begins is repeated by the JDK itself, once, unseen by the
        // client.
        ScriptedAnswer broken =
                list || name.equals("get") ? ScriptedAnswer.resetInBody(200, body) : ScriptedAnswer.reset();
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(503, "Busy."),
                broken,
                ScriptedAnswer.resetInBody(200, body),
                ScriptedAnswer.json(200, body))) {

            call.accept(client(server));

            assertThat(server.received()).hasSize(4);
            assertThat(time.pauses)
                    .containsExactly(Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("notRepeatable")
    void shouldNotTryAgainWhatCannotBeRepeated(String name, Consumer<AssistantClient> call) throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.problem(503, "Busy."), ScriptedAnswer.json(200, ASSISTANT))) {

            assertThatThrownBy(() -> call.accept(client(server))).isInstanceOf(ServerException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 412, 413, 415, 431, 501, 505})
    void shouldNotTryAgainWhatWillNotGetBetter(int status) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.problem(status, "No."))) {

            assertThatThrownBy(() -> client(server).get("a")).isInstanceOf(AssistantException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void shouldGiveUpAfterTheLastAttempt(int status) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.problem(status, "Busy."))) {

            assertThatThrownBy(() -> client(server).get("a"))
                    .isInstanceOfSatisfying(
                            AssistantException.class,
                            failure -> assertThat(failure.attempts()).isEqualTo(4))
                    .hasMessageEndingWith("after 4 attempts");

            assertThat(server.received()).hasSize(4);
        }
    }

    @Test
    void shouldSendTheSameIdempotencyKeyWithEveryAttemptAndAnotherOneWithEveryCall() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.reset(), ScriptedAnswer.json(201, ASSISTANT), ScriptedAnswer.json(201, ASSISTANT))) {
            AssistantClient client = client(server);

            client.create(new CreateAssistant());
            client.create(new CreateAssistant());

            assertThat(server.received())
                    .extracting(request -> request.header("Idempotency-Key"))
                    .satisfies(keys -> assertThat(keys.get(0))
                            .hasSize(36)
                            .isEqualTo(keys.get(1))
                            .isNotEqualTo(keys.get(2)));
        }
    }

    @Test
    void shouldCountForEachCallAnew() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(503, "Busy."),
                ScriptedAnswer.problem(503, "Busy."),
                ScriptedAnswer.json(200, ASSISTANT),
                ScriptedAnswer.problem(503, "Busy."),
                ScriptedAnswer.problem(503, "Busy."),
                ScriptedAnswer.json(200, ASSISTANT))) {
            AssistantClient client = client(server);

            ApiResponse<?> first = client.withResponse().get("a");
            ApiResponse<?> second = client.withResponse().get("a");

            assertThat(first.attempts()).isEqualTo(3);
            assertThat(second.attempts()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "Thu, 01 Jan 2026 00:00:07 GMT"})
    void shouldWaitAsLongAsTheServerAsks(String retryAfter) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(503, "Busy.", "Retry-After: " + retryAfter),
                ScriptedAnswer.json(200, ASSISTANT))) {

            client(server).get("a");

            assertThat(time.pauses).containsExactly(Duration.ofSeconds(7));
        }
    }

    @Test
    void shouldNotWaitLongerThanThePolicyAllows() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(
                ScriptedAnswer.problem(429, "Slow down.", "Retry-After: 86400"), ScriptedAnswer.json(200, ASSISTANT))) {

            client(server).get("a");

            assertThat(time.pauses).containsExactly(Duration.ofSeconds(60));
        }
    }

    @Test
    void shouldGiveUpAtOnceWhenThePauseWouldOutlastTheDeadline() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.problem(503, "Busy.", "Retry-After: 30"))) {

            assertThatThrownBy(
                            () -> client(server).get("a", RequestOptions.none().deadline(Duration.ofSeconds(50))))
                    .isInstanceOfSatisfying(
                            ServerException.class,
                            failure -> assertThat(failure.retryAfter()).contains(Duration.ofSeconds(30)));

            assertThat(server.received()).hasSize(2);
            assertThat(time.pauses).containsExactly(Duration.ofSeconds(30));
        }
    }

    @Test
    void shouldSendEachRequestOnceWithoutAPolicy() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.problem(503, "Busy."))) {
            AssistantClient client =
                    TestClient.of(server).retryPolicy(RetryPolicy.none()).build();

            assertThatThrownBy(() -> client.get("a")).isInstanceOf(ServerException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void shouldAskForTheKeyBeforeEveryAttempt() throws Exception {
        try (ScriptedServer server =
                ScriptedServer.answering(ScriptedAnswer.problem(503, "Busy."), ScriptedAnswer.json(200, ASSISTANT))) {
            java.util.Iterator<String> keys =
                    java.util.List.of("first-key", "second-key").iterator();
            AssistantClient client = TestClient.of(server).apiKey(keys::next).build();

            client.get("a");

            assertThat(server.received())
                    .extracting(request -> request.header("Authorization"))
                    .containsExactly("Bearer first-key", "Bearer second-key");
        }
    }

    private AssistantClient client(ScriptedServer server) {
        return TestClient.of(server).timing(time.timing()).build();
    }

    private static Arguments call(String name, Consumer<AssistantClient> call) {
        return Arguments.of(name, call);
    }
}
