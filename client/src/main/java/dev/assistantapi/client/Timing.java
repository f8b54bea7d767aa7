package dev.assistantapi.client;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/**
 * Time and chance, to be replaced in tests.
 *
 * @param clock tells the time of day, for dates in headers
 * @param nanoTime measures durations
 * @param sleeper pauses
 * @param random makes the jitter
 */
record Timing(InstantSource clock, LongSupplier nanoTime, Sleeper sleeper, RandomGenerator random) {

    /** Completes after a pause, without holding a thread. */
    @FunctionalInterface
    interface Sleeper {
        CompletableFuture<Void> sleep(Duration pause);
    }

    static Timing system() {
        return new Timing(
                InstantSource.system(),
                System::nanoTime,
                Timing::delay,
                () -> ThreadLocalRandom.current().nextLong());
    }

    private static CompletableFuture<Void> delay(Duration pause) {
        return CompletableFuture.runAsync(
                () -> {}, CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS));
    }
}
