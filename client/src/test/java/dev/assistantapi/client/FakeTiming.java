package dev.assistantapi.client;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Time that passes only in pauses, and chance that always takes the longest of them. */
final class FakeTiming {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    Timing timing() {
        return new Timing(() -> NOW.plusNanos(nanos.get()), nanos::get, this::sleep, new Longest());
    }

    private CompletableFuture<Void> sleep(Duration pause) {
        pauses.add(pause);
        nanos.addAndGet(pause.toNanos());
        return CompletableFuture.completedFuture(null);
    }

    private static final class Longest implements RandomGenerator {

        @Override
        public long nextLong() {
            return Long.MAX_VALUE;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    }
}
