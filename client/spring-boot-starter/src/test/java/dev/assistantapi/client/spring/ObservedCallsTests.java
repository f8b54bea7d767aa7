package dev.assistantapi.client.spring;

import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.testing.FakeAssistantServer;
import dev.assistantapi.client.testing.ReceivedRequest;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.transport.SenderContext;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What Micrometer is told of the requests of the client. */
class ObservedCallsTests {

    private final FakeAssistantServer server = new FakeAssistantServer();
    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final AssistantClient client =
            server.clientBuilder().beforeAttempt(new ObservedCalls(registry)).build();

    @Test
    void shouldObserveARequest() {
        client.create(new CreateAssistant());

        assertThat(registry)
                .hasSingleObservationThat()
                .hasNameEqualTo("assistant.client.requests")
                .hasContextualNameEqualTo("POST /assistant")
                .hasLowCardinalityKeyValue("operation", "createAssistant")
                .hasLowCardinalityKeyValue("uri", "/assistant")
                .hasLowCardinalityKeyValue("method", "POST")
                .hasLowCardinalityKeyValue("status", "201")
                .hasLowCardinalityKeyValue("outcome", "SUCCESS")
                .hasHighCardinalityKeyValue("request.id", "fake-1")
                .hasBeenStarted()
                .hasBeenStopped();
    }

    @Test
    void shouldObserveEachAttemptWithItsFailure() {
        server.failNext(503);
        server.refuseNextConnection();

        client.list().stream().toList();

        assertThat(registry)
                .hasNumberOfObservationsEqualTo(3)
                .hasAnObservationWithAKeyValue("outcome", "SERVER_ERROR")
                .hasAnObservationWithAKeyValue("status", "NONE")
                .hasAnObservationWithAKeyValue("outcome", "SUCCESS");
    }

    @Test
    void shouldBeAChildOfWhatTheCallerWasDoing() {
        server.failNext(503);
        Observation outer = Observation.start("outer", registry);

        CompletableFuture<Assistant> created = outer.scoped(() -> client.async().create(new CreateAssistant()));
        created.join();
        outer.stop();

        assertThat(registry)
                .forAllObservationsWithNameEqualTo(
                        "assistant.client.requests", observation -> observation.hasParentObservationEqualTo(outer))
                .hasNumberOfObservationsWithNameEqualTo("assistant.client.requests", 2);
    }

    @Test
    void shouldLetATracerSendItsHeaders() {
        registry.observationConfig().observationHandler(new HeaderSender());

        catchThrowable(() -> client.get("a"));

        assertThat(server.requests())
                .extracting(ReceivedRequest::headers)
                .allSatisfy(
                        headers -> assertThat(headers.firstValue("traceparent")).contains("00-1-2-01"));
    }

    /** What tracing does with an observation that sends something. */
    private static final class HeaderSender implements ObservationHandler<SenderContext<Object>> {

        @Override
        public void onStart(SenderContext<Object> context) {
            context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-01");
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof SenderContext;
        }
    }
}
