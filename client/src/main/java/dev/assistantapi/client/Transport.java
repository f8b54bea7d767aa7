package dev.assistantapi.client;

import java.lang.reflect.InvocationTargetException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.concurrent.CompletableFuture;

/** Sends single requests, until it is closed. */
final class Transport implements AutoCloseable {

    private final HttpClient http;
    private final boolean owned;
    private final int maxResponseBytes;
    private volatile boolean closed;

    /**
     * @param owned whether the HTTP client ends with this
     * @param maxResponseBytes how large an answer may be
     */
    Transport(HttpClient http, boolean owned, int maxResponseBytes) {
        this.http = http;
        this.owned = owned;
        this.maxResponseBytes = maxResponseBytes;
    }

    /** Sends a request and reads its whole answer, within the timeout of the request. */
    CompletableFuture<RawResponse> send(HttpRequest request, Mode mode) {
        if (closed) {
            throw new IllegalStateException("the client is closed");
        }
        return mode.send(http, request, maxResponseBytes);
    }

    /**
     * From Java 21 on, the HTTP client is told to end once its requests have. {@code HttpClient.close()} would wait for them,
     * and for ever if it is called on one of its own threads. Before Java 21, it ends when nothing refers to it.
     */
    @Override
    public void close() {
        closed = true;
        if (owned) {
            try {
                HttpClient.class.getMethod("shutdown").invoke(http);
            } catch (NoSuchMethodException beforeJava21) {
                return;
            } catch (IllegalAccessException | InvocationTargetException notClosed) {
                throw new IllegalStateException(notClosed);
            }
        }
    }
}
