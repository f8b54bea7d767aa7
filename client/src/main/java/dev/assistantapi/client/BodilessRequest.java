package dev.assistantapi.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * A request without content (RFC 9110, section 8.6). The builder of the JDK can make none but for GET; with an empty content
 * {@code Content-Length: 0} is sent. Before Java 19, the HTTP client of the JDK sends that in any case.
 */
final class BodilessRequest extends HttpRequest {

    private final HttpRequest request;

    BodilessRequest(HttpRequest request) {
        this.request = request;
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return Optional.empty();
    }

    @Override
    public String method() {
        return request.method();
    }

    @Override
    public Optional<Duration> timeout() {
        return request.timeout();
    }

    @Override
    public boolean expectContinue() {
        return request.expectContinue();
    }

    @Override
    public URI uri() {
        return request.uri();
    }

    @Override
    public Optional<HttpClient.Version> version() {
        return request.version();
    }

    @Override
    public HttpHeaders headers() {
        return request.headers();
    }
}
