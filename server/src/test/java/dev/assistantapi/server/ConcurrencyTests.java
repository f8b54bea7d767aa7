package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Many callers at one assistant. */
class ConcurrencyTests {

    private static final int CALLERS = 16;

    private final TestApi api = TestServer.shared().api();

    @Test
    void shouldKeepEveryPatchOfADifferentField() throws Exception {
        String id = api.create("{\"metadata\":{}}").id();

        List<TestResponse> answers = atOnce(caller -> {
            TestResponse last = null;
            for (int round = 1; round <= 10; round++) {
                last = api.mergePatch(id, "{\"metadata\":{\"caller" + caller + "\":" + round + "}}");
            }
            return last;
        });

        JsonNode metadata = api.get(id).body().get("metadata");
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(metadata.size()).isEqualTo(CALLERS);
        assertThat(metadata).allMatch(round -> round.intValue() == 10);
    }

    @Test
    void shouldLetExactlyOneOfManyRacersWin() throws Exception {
        TestResponse created = api.create("{}");

        List<TestResponse> answers = atOnce(caller -> api.send(
                "PATCH",
                "/assistant/" + created.id(),
                "{\"name\":\"" + caller + "\"}",
                Map.of("Content-Type", TestApi.JSON, "If-Match", created.etag())));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 412).hasSize(CALLERS - 1);
    }

    @Test
    void shouldCreateOneAssistantForManyRepeats() throws Exception {
        String key = UUID.randomUUID().toString();

        List<TestResponse> answers = atOnce(caller -> api.create("{\"name\":\"one\"}", key));

        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(TestResponse::id)
                .containsOnly(answers.get(0).id());
    }

    @Test
    void shouldLetOneOfManyDeletersWin() throws Exception {
        String id = api.create("{}").id();

        List<TestResponse> answers = atOnce(caller -> api.delete(id));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 404).hasSize(CALLERS - 1);
    }

    private static List<TestResponse> atOnce(IntFunction<TestResponse> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<TestResponse>> futures = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> callers.submit(() -> {
                        start.await();
                        return call.apply(caller);
                    }))
                    .toList();
            start.countDown();
            List<TestResponse> answers = new ArrayList<>();
            for (Future<TestResponse> future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            callers.shutdownNow();
        }
    }
}
