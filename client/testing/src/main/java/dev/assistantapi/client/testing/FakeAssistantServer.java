package dev.assistantapi.client.testing;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantClientBuilder;
import dev.assistantapi.client.RetryPolicy;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

/**
 * An assistant server in memory, for tests: no socket, no file, no port. The client in front of it is the real one, so
 * exceptions, retries, pages, headers and listeners are those of production.
 *
 * <p>What a request may say comes from the contract that this version was built with; what its method means, from HTTP:
 * entity tags, {@code If-Match}, both kinds of patch, {@code Idempotency-Key}, pages and filters. Thread-safe. One server is
 * one organisation with one key.
 */
public final class FakeAssistantServer {

    private static final String BASE_URL = "http://assistant.invalid";
    private static final String KEY = "fake-key";

    /** The contract of this version; reading it takes longer than any test. */
    private static final class Bundled {
        static final Contract CONTRACT = Contract.parse(AssistantContract.source());
        static final SchemaRules SCHEMAS = new SchemaRules(CONTRACT);
    }

    /** What happens to a request in place of its answer. */
    @FunctionalInterface
    private interface Fault {
        FakeAnswer answer(ReceivedRequest request) throws IOException;
    }

    private final ContractServer server;
    private final HttpClient http = new InMemoryHttpClient(this::received);
    private final List<ReceivedRequest> requests = new ArrayList<>();
    private final Queue<Fault> faults = new ArrayDeque<>();

    /** A server without any assistant, with the time of the system. */
    public FakeAssistantServer() {
        this(InstantSource.system());
    }

    /**
     * A server without any assistant.
     *
     * @param clock tells when an assistant was created and changed
     */
    public FakeAssistantServer(InstantSource clock) {
        this(Bundled.CONTRACT, Bundled.SCHEMAS, Objects.requireNonNull(clock, "clock"));
    }

    FakeAssistantServer(Contract contract, SchemaRules schemas, InstantSource clock) {
        this.server = new ContractServer(contract, schemas, clock, KEY);
    }

    /**
     * A client of this server.
     *
     * @return a client that waits a millisecond between attempts
     */
    public AssistantClient client() {
        return clientBuilder().build();
    }

    /**
     * A client of this server, to be described further.
     *
     * @return a builder with base URL, key and HTTP client, and pauses of a millisecond between attempts
     */
    public AssistantClientBuilder clientBuilder() {
        Duration pause = Duration.ofMillis(1);
        return AssistantClient.builder()
                .baseUrl(baseUrl())
                .apiKey(apiKey())
                .httpClient(httpClient())
                .retryPolicy(RetryPolicy.standard().pauses(pause, pause).maxRetryAfter(pause));
    }

    /**
     * Leads to this server and nowhere else, for clients that are built elsewhere.
     *
     * @return an HTTP client without a network
     */
    public HttpClient httpClient() {
        return http;
    }

    /**
     * The base URL of this server; only its {@link #httpClient()} finds it.
     *
     * @return a URL with a host that does not exist
     */
    public String baseUrl() {
        return BASE_URL;
    }

    /**
     * The only key that this server knows.
     *
     * @return the key
     */
    public String apiKey() {
        return KEY;
    }

    /**
     * What was received, repeats and refused requests included.
     *
     * @return a copy, the oldest first
     */
    public synchronized List<ReceivedRequest> requests() {
        return List.copyOf(requests);
    }

    /** Forgets all assistants, requests and failures to come. */
    public synchronized void clear() {
        server.clear();
        requests.clear();
        faults.clear();
    }

    /**
     * Answers the next request with this status, and does not carry it out. May be called several times, for the requests
     * after it.
     *
     * @param status 400 to 599; the problem is the one that the contract gives as an example
     */
    public synchronized void failNext(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException(status + " is no status of a failure");
        }
        faults.add(request -> server.refused(request, Refusal.of(status), requestId()));
    }

    /** Refuses the connection of the next request. */
    public synchronized void refuseNextConnection() {
        faults.add(request -> {
            throw new ConnectException("refused by the fake server");
        });
    }

    /** Carries the next request out and loses its answer, so that the client cannot know whether it was. */
    public synchronized void loseNextAnswer() {
        faults.add(request -> {
            server.answer(request, requestId());
            throw new EOFException("the answer was lost by the fake server");
        });
    }

    private synchronized FakeAnswer received(ReceivedRequest request) throws IOException {
        requests.add(request);
        Fault fault = faults.poll();
        FakeAnswer answer = fault == null ? server.answer(request, requestId()) : fault.answer(request);
        return answer.header("X-Request-Id", requestId());
    }

    private String requestId() {
        return "fake-" + requests.size();
    }
}
