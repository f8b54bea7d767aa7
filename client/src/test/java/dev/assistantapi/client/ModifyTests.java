package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModifyTests {

    private final ApiState api = new ApiState();

    @Test
    void shouldWriteWithTheETagThatItHasRead() throws Exception {
        try (ScriptedServer server = new ScriptedServer(api::answer)) {
            AssistantClient client = TestClient.of(server).build();
            String id = client.create(new CreateAssistant().name("a").firstMessage("Hello"))
                    .id();

            Assistant changed =
                    client.modify(id, assistant -> assistant.name("b").clearFirstMessage());

            assertThat(changed.name()).contains("b");
            assertThat(changed.firstMessage()).isEmpty();
            assertThat(server.received().get(2).header("If-Match")).isEqualTo("\"1\"");
            assertThat(server.received().get(2).method()).isEqualTo("PUT");
        }
    }

    @Test
    void shouldWriteNothingWhenNothingChanges() throws Exception {
        try (ScriptedServer server = new ScriptedServer(api::answer)) {
            AssistantClient client = TestClient.of(server).build();
            String id = client.create(new CreateAssistant().name("a")).id();

            Assistant same = client.modify(id, assistant -> assistant.name("a"));

            assertThat(same.name()).contains("a");
            assertThat(server.received())
                    .extracting(ScriptedServer.Received::method)
                    .containsExactly("POST", "GET");
        }
    }

    @Test
    void shouldReadAndChangeAnewWhenSomebodyElseWasFaster() throws Exception {
        try (ScriptedServer server = new ScriptedServer(api::answer)) {
            AssistantClient client = TestClient.of(server).build();
            String id = client.create(new CreateAssistant().name("a")).id();
            AtomicBoolean overtaken = new AtomicBoolean();

            Assistant changed = client.modify(id, assistant -> {
                if (overtaken.compareAndSet(false, true)) {
                    client.update(id, new UpdateAssistant().firstMessage("from somebody else"));
                }
                return append("!").apply(assistant);
            });

            assertThat(changed.name()).contains("a!");
            assertThat(changed.firstMessage()).contains("from somebody else");
        }
    }

    @Test
    void shouldGiveUpAfterTheNumberOfAttemptsThatWasSet() throws Exception {
        try (ScriptedServer server = new ScriptedServer(api::answer)) {
            AssistantClient client = TestClient.of(server).modifyAttempts(3).build();
            String id = client.create(new CreateAssistant().name("a")).id();
            int[] others = {0};

            assertThatThrownBy(() -> client.modify(id, assistant -> {
                        client.update(id, new UpdateAssistant().firstMessage("other " + others[0]++));
                        return append("!").apply(assistant);
                    }))
                    .isInstanceOf(PreconditionFailedException.class)
                    .hasMessageContaining("after 3 rounds")
                    .satisfies(failure -> assertThat(((AssistantException) failure).attempts())
                            .isEqualTo(6));

            assertThat(others[0]).isEqualTo(3);
        }
    }

    @Test
    void shouldNotChangeTwiceWhenTheAnswerToItsWriteWasLost() throws Exception {
        AtomicBoolean lost = new AtomicBoolean();
        try (ScriptedServer server = new ScriptedServer(request -> {
            ScriptedAnswer answer = api.answer(request);
            return request.method().equals("PUT") && lost.compareAndSet(false, true) ? ScriptedAnswer.reset() : answer;
        })) {
            AssistantClient client = TestClient.of(server).build();
            String id = client.create(new CreateAssistant().name("a")).id();

            Assistant changed = client.modify(id, append("!"));

            assertThat(changed.name()).contains("a!");
            assertThat(api.changes()).isEqualTo(2);
        }
    }

    @Test
    void shouldLoseNoneOfManyChangesAtOnce() throws Exception {
        try (ScriptedServer server = new ScriptedServer(api::answer)) {
            RetryPolicy quick = RetryPolicy.standard().pauses(Duration.ofMillis(1), Duration.ofMillis(5));
            AssistantClient client = TestClient.of(server)
                    .timing(Timing.system())
                    .retryPolicy(quick)
                    .modifyAttempts(100)
                    .build();
            String id = client.create(new CreateAssistant().name("")).id();

            List<CompletableFuture<Assistant>> changes = IntStream.range(0, 20)
                    .mapToObj(change -> client.async().modify(id, append("!")))
                    .toList();
            changes.forEach(CompletableFuture::join);

            assertThat(client.get(id).name()).contains("!".repeat(20));
        }
    }

    @Test
    void shouldPassOnWhatTheChangeThrows() throws Exception {
        try (ScriptedServer server = new ScriptedServer(api::answer)) {
            AssistantClient client = TestClient.of(server).build();
            String id = client.create(new CreateAssistant()).id();

            assertThatThrownBy(() -> client.modify(id, assistant -> {
                        throw new UnsupportedOperationException("not today");
                    }))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("not today");
        }
    }

    private static UnaryOperator<Assistant> append(String suffix) {
        return assistant -> assistant.name(assistant.name().orElse("") + suffix);
    }
}
