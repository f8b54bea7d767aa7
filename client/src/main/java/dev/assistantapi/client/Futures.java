package dev.assistantapi.client;

import java.net.http.HttpTimeoutException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Joins futures. */
final class Futures {

    private Futures() {}

    /** Completes one future as another one completes, and cancels the other when the one is cancelled. */
    static <T> void complete(CompletableFuture<? extends T> source, CompletableFuture<T> target) {
        source.whenComplete((value, failure) -> {
            if (failure == null) {
                target.complete(value);
            } else {
                target.completeExceptionally(cause(failure));
            }
        });
        target.whenComplete((value, failure) -> {
            if (target.isCancelled()) {
                source.cancel(true);
            }
        });
    }

    /** A future of what becomes of the value; cancelling it cancels the other. */
    static <S, T> CompletableFuture<T> map(CompletableFuture<S> source, Function<? super S, ? extends T> change) {
        CompletableFuture<T> target = new CompletableFuture<>();
        complete(source.thenApply(change), target);
        target.whenComplete((value, failure) -> source.cancel(true));
        return target;
    }

    /** The same, unless it takes longer: then HttpTimeoutException. */
    static <T> CompletableFuture<T> within(long nanos, CompletableFuture<T> source) {
        if (source.isDone()) {
            return source;
        }
        CompletableFuture<T> target = new CompletableFuture<>();
        CompletableFuture<Void> timer = new CompletableFuture<Void>().orTimeout(nanos, TimeUnit.NANOSECONDS);
        // Not on the timer's own thread: there is one for the whole JVM, and what follows is the caller's code.
        timer.exceptionallyAsync(late -> {
            target.completeExceptionally(new HttpTimeoutException("the body was not received in time"));
            return null;
        });
        complete(source, target);
        target.whenComplete((value, failure) -> timer.complete(null));
        return target;
    }

    static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Waits for the result, and gives up, with the thread's interrupt set again, when it is interrupted. */
    static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupt) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for the answer");
        } catch (ExecutionException failure) {
            throw rethrown(Objects.requireNonNullElse(failure.getCause(), failure));
        }
    }

    private static RuntimeException rethrown(Throwable failure) {
        if (failure instanceof AssistantException ours) {
            // It was made on a thread of the HTTP client; the caller wants to see its own line.
            ours.fillInStackTrace();
            return ours;
        }
        if (failure instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }
}
