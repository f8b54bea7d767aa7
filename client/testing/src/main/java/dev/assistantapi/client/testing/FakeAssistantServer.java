package dev.assistantapi.client.testing;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantClientBuilder;
import dev.assistantapi.client.RetryPolicy;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import tools.jackson.core.JsonPointer;

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
        static final Schemas SCHEMAS = new Schemas(CONTRACT);
    }

    /** What happens to a request in place of its answer. */
    @FunctionalInterface
    private interface Fault {
        Answer answer(ReceivedRequest request) throws IOException;
    }

    private final Routes routes;
    private final Problems problems;
    private final RequestCheck check;
    private final Assistants assistants;
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

    FakeAssistantServer(Contract contract, Schemas schemas, InstantSource clock) {
        Operation create = operation(contract, "POST", false);
        Operation get = operation(contract, "GET", true);
        Operation.Response found = Objects.requireNonNull(get.responses().get("200"), "a GET answers 200");
        Representation representation = new Representation(contract, json(found.contents()), parameterOfPath(get));
        this.routes = new Routes(contract.operations());
        this.problems = new Problems(contract);
        this.check = new RequestCheck(contract, schemas, representation.readOnly());
        this.assistants = new Assistants(
                clock, representation, new Listing(contract, representation), check, json(create.requestBodies()));
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
        assistants.clear();
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
        faults.add(request -> route(request)
                .map(route -> problems.answer(route.operation(), Refusal.of(status), requestId()))
                .orElseGet(() -> new Answer(status, Map.of(), "")));
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
            answer(request);
            throw new EOFException("the answer was lost by the fake server");
        });
    }

    private synchronized Answer received(ReceivedRequest request) throws IOException {
        requests.add(request);
        Fault fault = faults.poll();
        Answer answer = fault == null ? answer(request) : fault.answer(request);
        return answer.header("X-Request-Id", requestId());
    }

    private Answer answer(ReceivedRequest request) {
        Optional<Routes.Route> route = route(request);
        if (route.isEmpty()) {
            return new Answer(404, Map.of(), "");
        }
        try {
            if (!request.headers().firstValue("Authorization").orElse("").equals("Bearer " + KEY)) {
                throw Refusal.of(401);
            }
            return assistants.carryOut(check.check(route.get(), request));
        } catch (Refusal refusal) {
            return problems.answer(route.get().operation(), refusal, requestId());
        }
    }

    private Optional<Routes.Route> route(ReceivedRequest request) {
        return routes.find(request.method(), request.uri());
    }

    private String requestId() {
        return "fake-" + requests.size();
    }

    private static Operation operation(Contract contract, String method, boolean ofOne) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals(method) && operation.path().contains("{") == ofOne)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the contract has no " + method + " that the fake needs"));
    }

    private static String parameterOfPath(Operation operation) {
        return operation.path().replaceFirst(".*\\{([^}]+)}.*", "$1");
    }

    private static JsonPointer json(Map<String, JsonPointer> contents) {
        return Objects.requireNonNull(contents.get("application/json"), "the contract has no JSON that the fake needs");
    }
}
