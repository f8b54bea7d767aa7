package dev.assistantapi.contracttests.conformance.server;

import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Sends requests to an address, over connections that are kept open. */
public final class HttpSender {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Set<String> IDEMPOTENT = Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PUT");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public HttpAnswer send(URI address, String method, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .method(
                        method,
                        body.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        headers.forEach(request::header);
        try {
            return exchange(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address + " got no answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Repeats what may be repeated if a kept connection ends under it (RFC 9110, section 9.2.2); the JDK repeats only GET. */
    private HttpAnswer exchange(HttpRequest request) throws IOException, InterruptedException {
        try {
            return once(request);
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            if (!IDEMPOTENT.contains(request.method())) {
                throw e;
            }
            return once(request);
        }
    }

    private HttpAnswer once(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new HttpAnswer(response.statusCode(), response.headers().map(), response.body());
    }
}
