package dev.assistantapi.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whether a call runs on the thread of the caller or on those of the HTTP client; the steps of a call are the same. The
 * timeout of the request spans the whole answer.
 */
enum Mode {

    /** What is returned has come to its end. That saves timers and changes of thread, which cost more than all else here. */
    BLOCKING {
        @Override
        CompletableFuture<RawResponse> send(HttpClient http, HttpRequest request, int limit) {
            long end = end(request);
            try {
                HttpResponse<BodyInMemory> head = http.send(request, BodyInMemory.handler(limit));
                return CompletableFuture.completedFuture(
                        RawResponse.of(head, bytes(head.body().bytes(), end), limit));
            } catch (IOException failure) {
                return CompletableFuture.failedFuture(failure);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
                return CompletableFuture.failedFuture(
                        new CancellationException("interrupted while waiting for the answer"));
            }
        }

        @Override
        CompletableFuture<Void> pause(CompletableFuture<Void> sleeping) {
            Futures.await(sleeping);
            return sleeping;
        }
    },

    /** What is returned can be cancelled. */
    ASYNC {
        @Override
        CompletableFuture<RawResponse> send(HttpClient http, HttpRequest request, int limit) {
            long end = end(request);
            CompletableFuture<RawResponse> answer = new CompletableFuture<>();
            CompletableFuture<HttpResponse<BodyInMemory>> exchange =
                    http.sendAsync(request, BodyInMemory.handler(limit));
            answer.whenComplete((response, failure) -> exchange.cancel(true));
            Futures.complete(
                    exchange.thenCompose(head -> {
                        CompletableFuture<byte[]> bytes = head.body().bytes();
                        answer.whenComplete((response, failure) -> bytes.cancel(true));
                        return Futures.within(end - System.nanoTime(), bytes)
                                .thenCompose(body -> answer(head, body, limit));
                    }),
                    answer);
            return answer;
        }

        @Override
        CompletableFuture<Void> pause(CompletableFuture<Void> sleeping) {
            return sleeping;
        }
    };

    abstract CompletableFuture<RawResponse> send(HttpClient http, HttpRequest request, int limit);

    abstract CompletableFuture<Void> pause(CompletableFuture<Void> sleeping);

    private static CompletableFuture<RawResponse> answer(HttpResponse<?> head, byte[] body, int limit) {
        try {
            return CompletableFuture.completedFuture(RawResponse.of(head, body, limit));
        } catch (IOException unreadable) {
            return CompletableFuture.failedFuture(unreadable);
        }
    }

    private static long end(HttpRequest request) {
        return System.nanoTime() + request.timeout().orElseThrow().toNanos();
    }

    private static byte[] bytes(CompletableFuture<byte[]> bytes, long end) throws IOException, InterruptedException {
        try {
            return bytes.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("the body was not received in time");
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof IOException broken ? broken : new IOException(failure.getCause());
        } finally {
            bytes.cancel(true);
        }
    }
}
