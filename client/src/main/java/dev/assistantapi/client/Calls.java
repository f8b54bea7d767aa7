package dev.assistantapi.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Starts calls of one mode, and holds what all calls of a client share; none of it changes. */
final class Calls {

    private final Settings settings;
    private final Mode mode;
    private final Errors errors;

    Calls(Settings settings, Mode mode) {
        this.settings = settings;
        this.mode = mode;
        this.errors = new Errors(new RetryAfter(settings.timing().clock()));
    }

    <T> CompletableFuture<ApiResponse<T>> start(ApiRequest request, BodyReader<T> reader) {
        return start(request, reader, scope(request.options()));
    }

    <T> CompletableFuture<ApiResponse<T>> start(ApiRequest request, BodyReader<T> reader, CallScope scope) {
        return new Call<>(this, request, reader, scope).start();
    }

    CompletableFuture<RawResponse> send(
            ApiRequest request, Map<String, String> headers, String key, Deadline deadline) {
        return settings.transport().send(http(request, headers, key, timeout(request, deadline)), mode);
    }

    CompletableFuture<Void> pause(Duration pause) {
        return mode.pause(settings.timing().sleeper().sleep(pause));
    }

    /** To be made on the thread of the caller. */
    CallScope scope(RequestOptions options) {
        Deadline deadline = new Deadline(
                options.deadline().orElse(settings.deadline()),
                settings.timing().nanoTime());
        return new CallScope(
                deadline, settings.hooks().stream().map(Supplier::get).toList());
    }

    /** How long an attempt may take: never longer than the call as a whole. */
    private Duration timeout(ApiRequest request, Deadline deadline) {
        return Durations.shorter(request.options().timeout().orElse(settings.requestTimeout()), deadline.remaining());
    }

    private HttpRequest http(ApiRequest request, Map<String, String> headers, String key, Duration timeout) {
        HttpRequest.Builder http = HttpRequest.newBuilder(request.uri()).timeout(timeout);
        if ("http".equals(request.uri().getScheme())) {
            // Without TLS, HTTP/2 would be an Upgrade of the first request, which not every server takes well.
            http.version(HttpClient.Version.HTTP_1_1);
        }
        http.setHeader("Accept", request.operation().accept());
        if (request.operation() == Operation.LIST_ASSISTANTS) {
            // Only where it pays and no ETag is needed: many a proxy makes the ETag of what it compresses a weak one.
            http.setHeader("Accept-Encoding", "gzip");
        }
        http.setHeader("User-Agent", settings.userAgent());
        http.setHeader("Authorization", "Bearer " + key);
        request.mediaType().ifPresent(type -> http.setHeader("Content-Type", type));
        request.options().headers().forEach(http::setHeader);
        headers.forEach(http::setHeader);
        String method = request.operation().method();
        return request.body().isPresent()
                ? http.method(method, HttpRequest.BodyPublishers.ofByteArray(request.bytes()))
                        .build()
                : new BodilessRequest(
                        http.method(method, HttpRequest.BodyPublishers.noBody()).build());
    }

    String key() {
        return HeaderValue.checked("the API key", settings.key().get());
    }

    Settings settings() {
        return settings;
    }

    Errors errors() {
        return errors;
    }
}
