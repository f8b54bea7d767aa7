package dev.assistantapi.client;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One call, with all its attempts. What is counted is counted here, so that no call knows of another. */
final class Call<T> {

    private final Calls calls;
    private final ApiRequest request;
    private final BodyReader<T> reader;
    private final CallScope scope;
    private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
    private volatile @Nullable AssistantException lastFailure;

    Call(Calls calls, ApiRequest request, BodyReader<T> reader, CallScope scope) {
        this.calls = calls;
        this.request = request;
        this.reader = reader;
        this.scope = scope;
    }

    CompletableFuture<ApiResponse<T>> start() {
        send(1);
        return result;
    }

    private void send(int number) {
        if (result.isDone()) {
            return;
        }
        guarded(() -> {
            if (!scope.deadline().allows(Duration.ZERO)) {
                throw new TransportException(
                        request.operation().id() + ": the deadline has passed",
                        FailedCall.withoutAnswer(request.operation(), number - 1),
                        new HttpTimeoutException("the deadline has passed"));
            }
            String key = calls.key();
            Attempt attempt = new Attempt(
                    request, number, new Secrets(key, request.body().orElse(null)), new AttemptStart(request, number));
            long started = nanoTime();
            CompletableFuture<RawResponse> exchange = exchange(attempt, key);
            result.whenComplete((response, failure) -> exchange.cancel(true));
            exchange.whenComplete((response, failure) ->
                    guarded(() -> received(attempt, Duration.ofNanos(nanoTime() - started), response, failure)));
        });
    }

    private CompletableFuture<RawResponse> exchange(Attempt attempt, String key) {
        try {
            scope.hooks().forEach(hook -> hook.beforeAttempt(attempt.start()));
            return calls.send(request, attempt.start().headers(), key, scope.deadline());
        } catch (RuntimeException | Error notSent) {
            attempt.start()
                    .ended(event(
                            attempt,
                            Duration.ZERO,
                            Optional.empty(),
                            Optional.of(ended(attempt, "was not sent", notSent)),
                            Optional.empty()));
            throw notSent;
        }
    }

    private void received(
            Attempt attempt, Duration duration, @Nullable RawResponse response, @Nullable Throwable failure) {
        if (failure instanceof CancellationException) {
            tell(
                    attempt,
                    duration,
                    Optional.empty(),
                    Optional.of(ended(attempt, "was given up", failure)),
                    Optional.empty());
            result.completeExceptionally(failure);
        } else if (response == null) {
            Throwable cause = failure == null ? new IOException("no answer") : Futures.cause(failure);
            failed(
                    attempt,
                    duration,
                    Optional.empty(),
                    cause instanceof BodyTooLargeException tooLarge
                            ? calls.errors().tooLarge(attempt, tooLarge)
                            : withoutAnswer(attempt, cause));
        } else if (!reader.accepts(response.statusCode())) {
            failed(attempt, duration, Optional.of(response), calls.errors().of(attempt, response));
        } else {
            succeeded(attempt, duration, response);
        }
    }

    private void succeeded(Attempt attempt, Duration duration, RawResponse response) {
        T body;
        try {
            body = reader.read(response.statusCode(), response.body());
        } catch (IllegalArgumentException unreadable) {
            failed(
                    attempt,
                    duration,
                    Optional.of(response),
                    calls.errors().unreadable(attempt, response, String.valueOf(unreadable.getMessage())));
            return;
        }
        tell(attempt, duration, Optional.of(response), Optional.empty(), Optional.empty());
        result.complete(new ApiResponse<>(response.statusCode(), response.headers(), body, attempt.number()));
    }

    private void failed(
            Attempt attempt, Duration duration, Optional<RawResponse> response, AssistantException failure) {
        Optional<Duration> pause = result.isDone() ? Optional.empty() : pause(attempt, failure);
        tell(attempt, duration, response, Optional.of(failure), pause);
        if (pause.isEmpty()) {
            result.completeExceptionally(failure);
            return;
        }
        lastFailure = failure;
        calls.pause(pause.get()).thenRun(() -> send(attempt.number() + 1));
    }

    /** How long to wait before the next attempt, or empty if there is to be none. */
    private Optional<Duration> pause(Attempt attempt, AssistantException failure) {
        RetryPolicy policy = calls.settings().retryPolicy();
        if (!request.isRepeatable() || !policy.retries(failure) || attempt.number() >= policy.maxAttempts()) {
            return Optional.empty();
        }
        return Optional.of(policy.pauseAfter(
                        attempt.number(),
                        failure.retryAfter(),
                        calls.settings().timing().random()))
                .filter(scope.deadline()::allows);
    }

    private TransportException ended(Attempt attempt, String how, Throwable cause) {
        return new TransportException(
                request.operation().id() + ": the request " + how,
                FailedCall.withoutAnswer(request.operation(), attempt.number()),
                cause);
    }

    private TransportException withoutAnswer(Attempt attempt, Throwable cause) {
        String reason = NoAnswer.reason(request.uri(), cause);
        return new TransportException(
                request.operation().id() + ": " + attempt.secrets().mask(reason)
                        + (attempt.number() == 1 ? "" : " after " + attempt.number() + " attempts"),
                FailedCall.withoutAnswer(request.operation(), attempt.number()),
                cause);
    }

    private void tell(
            Attempt attempt,
            Duration duration,
            Optional<RawResponse> response,
            Optional<AssistantException> failure,
            Optional<Duration> pause) {
        AttemptEvent event = event(attempt, duration, response, failure, pause);
        attempt.start().ended(event);
        calls.settings().listener().onAttempt(event);
    }

    private AttemptEvent event(
            Attempt attempt,
            Duration duration,
            Optional<RawResponse> response,
            Optional<AssistantException> failure,
            Optional<Duration> pause) {
        Operation operation = request.operation();
        return new AttemptEvent(
                operation.id(),
                operation.method(),
                operation.path(),
                attempt.number(),
                response.map(answer -> OptionalInt.of(answer.statusCode())).orElse(OptionalInt.empty()),
                duration,
                response.flatMap(answer -> answer.headers().firstValue("X-Request-Id"))
                        .map(attempt.secrets()::mask),
                failure,
                pause,
                request.body());
    }

    private long nanoTime() {
        return calls.settings().timing().nanoTime().getAsLong();
    }

    /** Whatever goes wrong ends the call; a future that never completes is the worst of all answers. */
    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error unexpected) {
            AssistantException last = lastFailure;
            if (last != null && unexpected.getCause() == null && unexpected != last) {
                unexpected.initCause(last); // why there was to be another attempt
            }
            result.completeExceptionally(unexpected);
        }
    }
}
