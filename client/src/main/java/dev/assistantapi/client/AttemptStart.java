package dev.assistantapi.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A request that is about to be sent. Nothing here shows the key or the body. */
public final class AttemptStart {

    private final ApiRequest request;
    private final int number;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<CallListener> listeners = new CopyOnWriteArrayList<>();

    AttemptStart(ApiRequest request, int number) {
        this.request = request;
        this.number = number;
    }

    /**
     * The operation of the contract.
     *
     * @return its {@code operationId}
     */
    public String operation() {
        return request.operation().id();
    }

    /**
     * The HTTP method.
     *
     * @return in capitals
     */
    public String method() {
        return request.operation().method();
    }

    /**
     * The path of the contract, with the name of a parameter in place of its value.
     *
     * @return such as {@code /assistant/{id}}
     */
    public String path() {
        return request.operation().path();
    }

    /**
     * Where the request goes.
     *
     * @return the whole address
     */
    public URI uri() {
        return request.uri();
    }

    /**
     * Which request of the call this is.
     *
     * @return 1 for the first
     */
    public int attempt() {
        return number;
    }

    /**
     * Sends a further header with this request, in place of one of {@link RequestOptions} with the same name.
     *
     * @param name a header that the client does not set itself
     * @param value one line of visible ASCII
     * @throws IllegalArgumentException if the client sets this header itself, or the value cannot be sent
     */
    public void header(String name, String value) {
        headers.put(RequestOptions.free(name), HeaderValue.checked(name, value));
    }

    /**
     * Asks to be told what became of this request: once, whatever happens to it. A request that was given up, or was never
     * sent, ends with a {@link TransportException}.
     *
     * @param listener what it throws is ignored
     */
    public void whenEnded(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    Map<String, String> headers() {
        return headers;
    }

    void ended(AttemptEvent event) {
        new Listeners(listeners).onAttempt(event);
    }
}
