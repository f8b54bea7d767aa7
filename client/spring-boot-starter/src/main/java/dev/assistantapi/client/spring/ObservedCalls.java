package dev.assistantapi.client.spring;

import dev.assistantapi.client.AttemptEvent;
import dev.assistantapi.client.AttemptHook;
import dev.assistantapi.client.AttemptStart;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes an observation of each request: a timer, and with tracing on the class path a span whose context is sent along. */
final class ObservedCalls implements Supplier<AttemptHook> {

    static final String NAME = "assistant.client.requests";

    private final ObservationRegistry registry;

    ObservedCalls(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public AttemptHook get() {
        Observation caller = registry.getCurrentObservation();
        return attempt -> observe(attempt, caller);
    }

    private void observe(AttemptStart attempt, @Nullable Observation caller) {
        SenderContext<AttemptStart> context =
                new SenderContext<>((carrier, name, value) -> attempt.header(name, value), Kind.CLIENT);
        context.setCarrier(attempt);
        context.setRemoteServiceName(attempt.uri().getHost());
        Observation observation = Observation.createNotStarted(NAME, () -> context, registry)
                .contextualName(attempt.method() + " " + attempt.path())
                .lowCardinalityKeyValues(KeyValues.of(
                        "operation", attempt.operation(), "method", attempt.method(), "uri", attempt.path()))
                .parentObservation(caller)
                .start();
        attempt.whenEnded(event -> end(observation, event));
    }

    private static void end(Observation observation, AttemptEvent event) {
        observation.lowCardinalityKeyValues(KeyValues.of(
                "status",
                event.status().isPresent() ? Integer.toString(event.status().getAsInt()) : "NONE",
                "outcome",
                outcome(event)));
        event.requestId().ifPresent(id -> observation.highCardinalityKeyValue("request.id", id));
        event.failure().ifPresent(observation::error);
        observation.stop();
    }

    /** As Spring names it for its own HTTP clients. */
    private static String outcome(AttemptEvent event) {
        return switch (event.status().orElse(0) / 100) {
            case 1 -> "INFORMATIONAL";
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> "UNKNOWN";
        };
    }
}
