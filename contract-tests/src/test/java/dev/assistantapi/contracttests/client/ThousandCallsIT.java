package dev.assistantapi.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantException;
import dev.assistantapi.client.AttemptEvent;
import dev.assistantapi.client.NotFoundException;
import dev.assistantapi.client.RetryPolicy;
import dev.assistantapi.client.ServerException;
import dev.assistantapi.client.TransportException;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import dev.assistantapi.contracttests.fixture.Organisation;
import dev.assistantapi.contracttests.fixture.PackagedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The client against the real server, behind something that fails every third request. */
class ThousandCallsIT {

    /** A thousand with {@code -Pthorough}. */
    private static final int CALLS = Boolean.getBoolean("thorough") ? 1000 : 300;

    private final List<AttemptEvent> events = new CopyOnWriteArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private int deleted;
    private int givenUp;

    @Test
    void shouldHaveEachEffectOnceAndAsManyAttemptsAsThePolicySays() throws Exception {
        Random random = new Random(20260101);
        Organisation caller = PackagedServer.shared().organisation();
        try (FailingProxy proxy = new FailingProxy(caller.url());
                AssistantClient direct = caller.client().build();
                AssistantClient client = caller.client()
                        .baseUrl(proxy.url())
                        .listener(events::add)
                        .retryPolicy(RetryPolicy.standard().pauses(Duration.ofMillis(1), Duration.ofMillis(2)))
                        .build()) {

            for (int call = 0; call < CALLS; call++) {
                call(client, call, ids.isEmpty() ? 0 : random.nextInt(5));
            }

            assertThat(direct.list().stream().map(Assistant::id)).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(events).as("each attempt arrived once").hasSize(proxy.requests());
            assertThat(proxy.requests() - CALLS)
                    .as("each failure was tried again, but for those of a PATCH without If-Match")
                    .isEqualTo(proxy.failures() - givenUp);
            assertThat(givenUp).isPositive();
            assertThat(deleted).isPositive();
        }
    }

    private void call(AssistantClient client, int call, int kind) {
        int last = ids.size() - 1;
        switch (kind) {
            case 0 ->
                ids.add(client.create(new CreateAssistant().name("assistant " + call))
                        .id());
            case 1 -> client.replace(ids.get(last), new CreateAssistant().name("replaced " + call));
            case 2 -> client.get(ids.get(last));
            case 3 -> delete(client, ids.remove(last));
            default -> update(client, ids.get(last), call);
        }
    }

    private void delete(AssistantClient client, String id) {
        deleted++;
        try {
            client.delete(id);
        } catch (NotFoundException gone) {
            assertThat(gone.attempts())
                    .as("the answer to the first one was lost")
                    .isEqualTo(2);
        }
    }

    private void update(AssistantClient client, String id, int call) {
        try {
            client.update(id, new UpdateAssistant().name("updated " + call));
        } catch (ServerException | TransportException failure) {
            assertThat(((AssistantException) failure).attempts()).isEqualTo(1);
            givenUp++;
        }
    }
}
