package dev.assistantapi.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/** Sends single requests, until it is closed. */
final class Transport implements AutoCloseable {

    private final HttpClient http;
    private final boolean owned;
    private volatile boolean closed;

    /** @param owned whether the HTTP client ends with this */
    Transport(HttpClient http, boolean owned) {
        this.http = http;
        this.owned = owned;
    }

    /** Sends a request and reads its whole answer, within the timeout of the request. */
    CompletableFuture<RawResponse> send(HttpRequest request, Mode mode) {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
        return mode.send(http, request);
    }

    /** From Java 21 on, HTTP clients can be closed; before, they end when nothing refers to them. */
    @Override
    public void close() {
        closed = true;
        if (owned && (Object) http instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception notClosed) {
                throw new IllegalStateException(notClosed);
            }
        }
    }
}
