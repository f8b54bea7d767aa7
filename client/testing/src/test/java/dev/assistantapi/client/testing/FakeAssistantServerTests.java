package dev.assistantapi.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.RateLimitedException;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.RetryPolicy;
import dev.assistantapi.client.TransportException;
import dev.assistantapi.client.UnexpectedStatusException;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the fake server has beside the behaviour of the real one, which {@code ClientIT} in contract-tests shows. */
class FakeAssistantServerTests {

    private final FakeAssistantServer server = new FakeAssistantServer();
    private final AssistantClient client = server.client();

    @Test
    void shouldCreateOnceAlthoughTheFirstAnswerIsLost() {
        server.loseNextAnswer();

        client.create(new CreateAssistant());

        assertThat(client.list()).hasSize(1);
        assertThat(server.requests()).extracting(ReceivedRequest::method).containsExactly("POST", "POST", "GET");
    }

    @Test
    void shouldFailAsOftenAsItWasTold() {
        AssistantClient once =
                server.clientBuilder().retryPolicy(RetryPolicy.none()).build();
        server.failNext(429);
        server.refuseNextConnection();
        server.failNext(418);

        RateLimitedException limited =
                catchThrowableOfType(RateLimitedException.class, () -> once.create(new CreateAssistant()));

        assertThat(limited.retryAfter()).contains(Duration.ofSeconds(1));
        assertThat(limited.problem()).isPresent();
        assertThatThrownBy(() -> once.create(new CreateAssistant()))
                .isInstanceOf(TransportException.class)
                .hasRootCauseInstanceOf(ConnectException.class);
        assertThatThrownBy(() -> once.create(new CreateAssistant())).isInstanceOf(UnexpectedStatusException.class);
        assertThat(once.list()).isEmpty();
    }

    @Test
    void shouldNotCarryOutWhatItFails() {
        String id = client.create(new CreateAssistant().name("a")).id();
        server.failNext(500);

        assertThatThrownBy(() -> client.update(id, new UpdateAssistant().name("b")));

        assertThat(client.get(id).name()).contains("a");
    }

    @Test
    void shouldShowWhatItReceived() {
        client.create(new CreateAssistant().name("ü"), RequestOptions.none().header("X-Trace", "1"));

        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("POST " + server.baseUrl() + "/assistant");
            assertThat(request.body()).isEqualTo("{\"name\":\"ü\"}");
            assertThat(request.headers().firstValue("X-Trace")).contains("1");
        });
    }

    @Test
    void shouldForgetEverything() {
        client.create(new CreateAssistant());
        server.failNext(500);

        server.clear();

        assertThat(server.requests()).isEmpty();
        assertThat(client.list()).isEmpty();
    }

    @Test
    void shouldTellTheTimeOfAClock() {
        List<Instant> times = new ArrayList<>(
                List.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-02T00:00:00.000999Z")));
        AssistantClient clocked = new FakeAssistantServer(() -> times.get(0)).client();
        Assistant created = clocked.create(new CreateAssistant());
        times.remove(0);

        Assistant changed = clocked.update(created.id(), new UpdateAssistant().name("a"));

        assertThat(created.updatedAt()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(changed.createdAt()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(changed.updatedAt()).isEqualTo("2026-01-02T00:00:00Z");
    }

    @Test
    void shouldForgetAnIdempotencyKeyAfterADay() {
        List<Instant> times = new ArrayList<>(List.of(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofHours(25))));
        AssistantClient clocked = new FakeAssistantServer(() -> times.get(0)).client();
        RequestOptions key = RequestOptions.none().idempotencyKey("k");
        Assistant first = clocked.create(new CreateAssistant(), key);
        times.remove(0);

        Assistant second = clocked.create(new CreateAssistant().name("another"), key);

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void shouldLoseNoneOfManyChangesAtOnce() {
        AssistantClient patient = server.clientBuilder().modifyAttempts(1000).build();
        String id = client.create(new CreateAssistant().name("")).id();

        IntStream.range(0, 50)
                .parallel()
                .forEach(change -> patient.modify(
                        id, assistant -> assistant.name(assistant.name().orElse("") + "!")));

        assertThat(client.get(id).name()).contains("!".repeat(50));
    }

    @Test
    void shouldServeClientsWithoutWaiting() {
        String id = client.async()
                .create(new CreateAssistant().name("a"))
                .thenCompose(created -> client.async().modify(created.id(), assistant -> assistant.name("b")))
                .join()
                .id();

        assertThat(client.get(id).name()).contains("b");
        assertThat(client.list().firstPage().join().assistants()).hasSize(1);
    }
}
