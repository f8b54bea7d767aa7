package dev.assistantapi.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describes an {@link AssistantClient}. The base URL and the key have to be given, all else has a default. */
public final class AssistantClientBuilder {

    private @Nullable URI baseUrl;
    private @Nullable Supplier<String> key;
    private @Nullable HttpClient httpClient;
    private final List<CallListener> listeners = new ArrayList<>();
    private final List<Supplier<AttemptHook>> hooks = new ArrayList<>();
    private @Nullable String userAgentSuffix;
    private int maxResponseBytes = defaultMaxResponseBytes(Runtime.getRuntime().maxMemory());
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofSeconds(30);
    private Duration deadline = Duration.ofMinutes(2);
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private int modifyAttempts = 5;
    private Timing timing = Timing.system();

    AssistantClientBuilder() {}

    /**
     * Where the API is.
     *
     * @param url such as {@code https://api.example.com}, with a path if the API has one before {@code /assistant}
     * @return this builder
     */
    public AssistantClientBuilder baseUrl(String url) {
        this.baseUrl = URI.create(Objects.requireNonNull(url, "baseUrl"));
        return this;
    }

    /**
     * The API key.
     *
     * @param key without {@code Bearer}
     * @return this builder
     */
    public AssistantClientBuilder apiKey(String key) {
        HeaderValue.checked("the API key", key);
        return apiKey(() -> key);
    }

    /**
     * Where the API key comes from. It is asked before every request, so that a key can be exchanged at any time.
     *
     * @param key must be quick and thread-safe; what it throws fails the call
     * @return this builder
     */
    public AssistantClientBuilder apiKey(Supplier<String> key) {
        this.key = Objects.requireNonNull(key, "apiKey");
        return this;
    }

    /**
     * How long a connection may take to be made. Not for a given HTTP client, which has a timeout of its own.
     *
     * @param timeout more than 0; 5 seconds unless set
     * @return this builder
     */
    public AssistantClientBuilder connectTimeout(Duration timeout) {
        this.connectTimeout = Durations.positive("connectTimeout", timeout);
        return this;
    }

    /**
     * How long one request may take, from its start to the last byte of the answer.
     *
     * @param timeout more than 0; 30 seconds unless set
     * @return this builder
     */
    public AssistantClientBuilder requestTimeout(Duration timeout) {
        this.requestTimeout = Durations.positive("requestTimeout", timeout);
        return this;
    }

    /**
     * How long a call may take, with all its requests and the pauses between them.
     *
     * @param deadline more than 0; 2 minutes unless set; {@code ChronoUnit.FOREVER.getDuration()} for none
     * @return this builder
     */
    public AssistantClientBuilder deadline(Duration deadline) {
        this.deadline = Durations.positive("deadline", deadline);
        return this;
    }

    /**
     * How often and when a failed request is sent again.
     *
     * @param policy {@link RetryPolicy#standard()} unless set
     * @return this builder
     */
    public AssistantClientBuilder retryPolicy(RetryPolicy policy) {
        this.retryPolicy = Objects.requireNonNull(policy, "retryPolicy");
        return this;
    }

    /**
     * How often {@code modify} reads, changes and writes at the most until nobody else was faster.
     *
     * @param attempts 1 or more; 5 unless set
     * @return this builder
     */
    public AssistantClientBuilder modifyAttempts(int attempts) {
        if (attempts < 1) {
            throw new IllegalArgumentException("modify has at least 1 attempt, not " + attempts);
        }
        this.modifyAttempts = attempts;
        return this;
    }

    /**
     * How large an answer may be. A larger one is given up with {@link ResponseTooLargeException} before it fills the memory
     * of the whole program; what it is read into takes several times as much.
     *
     * @param bytes more than 0; unless set, 64 MiB or a sixteenth of the largest heap, whichever is less
     * @return this builder
     */
    public AssistantClientBuilder maxResponseBytes(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxResponseBytes is at least 1, not " + bytes);
        }
        this.maxResponseBytes = bytes;
        return this;
    }

    /**
     * What the {@code User-Agent} ends with, to tell your program from others.
     *
     * @param suffix such as {@code front-desk/2.1}
     * @return this builder
     */
    public AssistantClientBuilder userAgentSuffix(String suffix) {
        this.userAgentSuffix = HeaderValue.checked("User-Agent", suffix);
        return this;
    }

    /**
     * Sends requests with this HTTP client, for a proxy, a trust store, or an executor of your own. It is not closed with
     * the client.
     *
     * @param httpClient should not follow redirects, for the key would go with them
     * @return this builder
     */
    public AssistantClientBuilder httpClient(HttpClient httpClient) {
        this.httpClient = Objects.requireNonNull(httpClient, "httpClient");
        return this;
    }

    /**
     * Is told about every request. Several can be given, one after the other.
     *
     * @param listener for metrics
     * @return this builder
     */
    public AssistantClientBuilder listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Is asked before every request. Several can be given, one after the other.
     *
     * @param hook for headers
     * @return this builder
     */
    public AssistantClientBuilder beforeAttempt(AttemptHook hook) {
        Objects.requireNonNull(hook, "hook");
        return beforeAttempt(() -> hook);
    }

    /**
     * Gives each call a hook of its own, made on the thread of the caller: for what belongs to that thread, such as the
     * current span, and is needed for later requests of the call as well.
     *
     * @param hookOfACall asked once for each call; what it throws fails the call
     * @return this builder
     */
    public AssistantClientBuilder beforeAttempt(Supplier<AttemptHook> hookOfACall) {
        hooks.add(Objects.requireNonNull(hookOfACall, "hook"));
        return this;
    }

    AssistantClientBuilder timing(Timing timing) {
        this.timing = timing;
        return this;
    }

    /**
     * Makes the client.
     *
     * @return a client with what was set up to now
     * @throws IllegalStateException if the base URL or the key was not given
     * @throws IllegalArgumentException if the base URL is not usable
     */
    public AssistantClient build() {
        Optional<HttpClient> given = Optional.ofNullable(httpClient);
        Settings settings = new Settings(
                new Addresses(required("baseUrl", baseUrl)),
                required("apiKey", key),
                new Transport(given.orElseGet(this::ownHttpClient), given.isEmpty(), maxResponseBytes),
                requestTimeout,
                deadline,
                retryPolicy,
                modifyAttempts,
                userAgent(),
                List.copyOf(hooks),
                new Listeners(Stream.concat(Slf4jListener.ifPresent().stream(), listeners.stream())
                        .toList()),
                timing);
        return new HttpAssistantClient(settings);
    }

    /** Bytes, characters and strings of one answer are in memory at a time; a sixteenth leaves room for what else is there. */
    static int defaultMaxResponseBytes(long maxMemory) {
        return (int) Math.min(64 << 20, maxMemory / 16);
    }

    private HttpClient ownHttpClient() {
        return HttpClient.newBuilder().connectTimeout(connectTimeout).build();
    }

    private String userAgent() {
        String own = "assistant-client/" + Operation.CONTRACT_VERSION + " (Java "
                + Runtime.version().feature() + ")";
        return userAgentSuffix == null ? own : own + " " + userAgentSuffix;
    }

    private static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(name + " was not given");
        }
        return value;
    }
}
