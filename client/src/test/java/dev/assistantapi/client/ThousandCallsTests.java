package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A server that fails every third request, in turn before it does anything, after it has, and without a word. */
class ThousandCallsTests {

    private static final int CALLS = 1000;

    private final ApiState api = new ApiState();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<AttemptEvent> events = new CopyOnWriteArrayList<>();

    @Test
    void shouldHaveEachEffectOnceAndAsManyAttemptsAsThePolicySays() throws Exception {
        List<String> ids = new ArrayList<>();
        Random random = new Random(20260101);
        int given = 0;
        int deleted = 0;
        try (ScriptedServer server = new ScriptedServer(this::failingEveryThird)) {
            AssistantClient client = TestClient.of(server).listener(events::add).build();

            for (int call = 0; call < CALLS; call++) {
                int last = ids.size() - 1;
                switch (ids.isEmpty() ? 0 : random.nextInt(5)) {
                    case 0 ->
                        ids.add(client.create(new CreateAssistant().name("assistant " + call))
                                .id());
                    case 1 -> client.replace(ids.get(last), new CreateAssistant().name("replaced " + call));
                    case 2 -> client.get(ids.get(last));
                    case 3 -> deleted += deleted(client, ids.remove(last));
                    default -> given += updated(client, ids.get(last));
                }
            }

            assertThat(api.created()).as("no assistant was made twice").isEqualTo(ids.size() + deleted);
            assertThat(api.assistants()).hasSameSizeAs(ids);
            assertThat(events)
                    .as("every attempt is known")
                    .hasSize(requests.get())
                    .hasSameSizeAs(server.received());
            assertThat(failures()).isEqualTo(requests.get() / 3);
            assertThat(requests.get() - CALLS)
                    .as("every failure but those of a PATCH without If-Match was tried again once")
                    .isEqualTo(failures() - given);
            assertThat(given).isPositive();
            assertThat(events)
                    .allMatch(event -> event.attempt() <= (event.method().equals("PATCH") ? 1 : 2));
        }
    }

    /** A delete of which the first answer was lost finds nothing to delete any more. */
    private static int deleted(AssistantClient client, String id) {
        try {
            client.delete(id);
        } catch (NotFoundException gone) {
            assertThat(gone.attempts()).isEqualTo(2);
        }
        return 1;
    }

    private long failures() {
        return events.stream()
                .filter(event -> event.failure().isPresent())
                .filter(event -> event.status().orElse(503) == 503)
                .count();
    }

    /** Returns 1 if it was given up, which has to be at once. */
    private static int updated(AssistantClient client, String id) {
        try {
            client.update(id, new UpdateAssistant().name("updated"));
            return 0;
        } catch (ServerException | TransportException failure) {
            assertThat(failure.attempts()).isEqualTo(1);
            return 1;
        }
    }

    private ScriptedAnswer failingEveryThird(ScriptedServer.Received request) {
        int number = requests.incrementAndGet();
        if (number % 3 != 0) {
            return api.answer(request);
        }
        if (number % 2 == 0) {
            return ScriptedAnswer.problem(503, "Busy, nothing was done.");
        }
        api.answer(request);
        // The JDK repeats a GET without being asked when nothing of the answer has come; see RetryPolicy.
        return request.method().equals("GET") ? ScriptedAnswer.resetInBody(200, "{}") : ScriptedAnswer.reset();
    }
}
