package dev.assistantapi.client;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs each request at DEBUG, its body (redacted) at TRACE. SLF4J is optional: without it, nothing is logged. */
final class Slf4jListener implements CallListener {

    private final Logger log = LoggerFactory.getLogger(AssistantClient.class);

    static Optional<CallListener> ifPresent() {
        try {
            return Optional.of(new Slf4jListener());
        } catch (NoClassDefFoundError noSlf4j) {
            return Optional.empty();
        }
    }

    @Override
    public void onAttempt(AttemptEvent event) {
        if (!log.isDebugEnabled()) {
            return;
        }
        log.debug(
                "{} {} -> {} in {} ms, attempt {}, request {}{}",
                event.method(),
                event.path(),
                event.status().isPresent() ? event.status().getAsInt() : "no answer",
                event.duration().toMillis(),
                event.attempt(),
                event.requestId().orElse("unknown"),
                event.pause()
                        .map(pause -> ", again in " + pause.toMillis() + " ms")
                        .orElse(""));
        event.requestBody().ifPresent(body -> log.trace("{} sent {}", event.operation(), body));
    }
}
