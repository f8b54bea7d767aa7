package dev.assistantapi.client;

import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Reads, changes and writes until nobody else has written in between. */
final class Modification {

    private final Calls calls;
    private final URI address;
    private final UnaryOperator<Assistant> change;
    private final RequestOptions options;
    private final CallScope scope;
    private final AtomicInteger requests = new AtomicInteger();
    private final CompletableFuture<ApiResponse<Assistant>> result = new CompletableFuture<>();

    Modification(Calls calls, URI address, UnaryOperator<Assistant> change, RequestOptions options) {
        this.calls = calls;
        this.address = address;
        this.change = change;
        this.options = options;
        this.scope = calls.scope(options);
    }

    CompletableFuture<ApiResponse<Assistant>> start() {
        Futures.complete(round(1, Optional.empty()), result);
        return result;
    }

    /** One request, given up when the whole is. */
    private CompletableFuture<ApiResponse<Assistant>> call(ApiRequest request) {
        CompletableFuture<ApiResponse<Assistant>> call = calls.start(request, BodyReader.ASSISTANT, scope);
        result.whenComplete((response, failure) -> call.cancel(true));
        return call;
    }

    /** @param uncertain what an earlier round has sent, if it may have been carried out without an answer */
    private CompletableFuture<ApiResponse<Assistant>> round(int number, Optional<CreateAssistant> uncertain) {
        ApiRequest get = ApiRequest.of(Operation.GET_ASSISTANT, address, options);
        return call(get).thenCompose(read -> changed(number, read, uncertain));
    }

    private CompletableFuture<ApiResponse<Assistant>> changed(
            int number, ApiResponse<Assistant> read, Optional<CreateAssistant> uncertain) {
        CreateAssistant before = CreateAssistant.from(read.body());
        if (uncertain.isPresent() && uncertain.get().equals(before)) {
            // The write that met another ETag was the repeat of one that had worked.
            return CompletableFuture.completedFuture(read);
        }
        Assistant changed = Objects.requireNonNull(
                change.apply(read.body()),
                "the function given to modify returned null; it returns the changed assistant");
        CreateAssistant after = CreateAssistant.from(changed);
        return after.equals(before) ? CompletableFuture.completedFuture(read) : written(number, read, after);
    }

    private CompletableFuture<ApiResponse<Assistant>> written(
            int number, ApiResponse<Assistant> read, CreateAssistant after) {
        String etag = read.etag().orElseThrow(() -> new IllegalStateException("the server sent no ETag"));
        ApiRequest put = ApiRequest.of(
                Operation.REPLACE_ASSISTANT, address, options.ifMatch(etag), after, HttpAssistantOperations.JSON);
        requests.addAndGet(read.attempts());
        return call(put).exceptionallyCompose(failure -> again(number, after, Futures.cause(failure)));
    }

    private CompletableFuture<ApiResponse<Assistant>> again(int number, CreateAssistant sent, Throwable failure) {
        Settings settings = calls.settings();
        Duration pause = settings.retryPolicy()
                .pauseAfter(number, Optional.empty(), settings.timing().random());
        if (!(failure instanceof PreconditionFailedException overtaken)) {
            return CompletableFuture.failedFuture(failure);
        }
        requests.addAndGet(overtaken.attempts());
        if (number >= settings.modifyAttempts() || !scope.deadline().allows(pause)) {
            return CompletableFuture.failedFuture(givenUp(number, overtaken));
        }
        Optional<CreateAssistant> uncertain = overtaken.attempts() > 1 ? Optional.of(sent) : Optional.empty();
        return calls.pause(pause).thenCompose(slept -> round(number + 1, uncertain));
    }

    private PreconditionFailedException givenUp(int rounds, PreconditionFailedException last) {
        String message = "modify gave up after " + rounds + (rounds == 1 ? " round" : " rounds")
                + " of reading and writing: somebody else changed the assistant each time; the last answer was "
                + last.getMessage();
        return new PreconditionFailedException(message, last.call().withAttempts(requests.get()), last);
    }
}
