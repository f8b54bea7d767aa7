package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.ClientMessage;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.UpdateAssistant;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every piece of Java in the README stands in one of these tests, but for line breaks. */
class ReadmeTests {

    private static final Path README = Path.of("README.md");
    private static final Path SELF = Path.of("src/test/java/dev/assistantapi/client/ReadmeTests.java");

    private final ScriptedServer server = new ScriptedServer(new ApiState()::answer);
    private final String url = server.url();
    private AssistantClient client;
    private String id;

    @BeforeEach
    void createAnAssistant() {
        client = TestClient.of(server).build();
        id = client.create(new CreateAssistant()
                        .name("Front desk")
                        .firstMessage("Hello!")
                        .model(Map.of("provider", "openai", "temperature", 0.7))
                        .clientMessages(List.of(ClientMessage.TRANSCRIPT, ClientMessage.of("dtmf"))))
                .id();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldHoldEverySnippetOfTheReadme() throws IOException {
        String tests = withoutWhiteSpace(Files.readString(SELF));

        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(snippets)
                .hasSizeGreaterThan(9)
                .allSatisfy(snippet -> assertThat(tests).contains(withoutWhiteSpace(snippet)));
    }

    private static String withoutWhiteSpace(String java) {
        return java.replaceAll("\\s", "");
    }

    @Test
    void shouldNameTestsThatThereAre() throws IOException {
        List<String> named = Pattern.compile("`(\\w+(?:Tests|IT))`")
                .matcher(Files.readString(README))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of(".")), Files.walk(Path.of("..", "contract-tests", "src")))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
                    .containsAll(named);
        }
        assertThat(named).hasSizeGreaterThan(9);
    }

    @Test
    void shouldRunTheFirstProgram() {
        String key = TestClient.KEY;

        try (AssistantClient client =
                AssistantClient.builder().baseUrl(url).apiKey(key).build()) {
            Assistant created = client.create(new CreateAssistant()
                    .name("Front desk")
                    .firstMessage("Hello, this is the front desk. How can I help?")
                    .model(Map.of("provider", "openai", "model", "gpt-4o", "temperature", 0.7)));

            Assistant changed = client.update(
                    created.id(), new UpdateAssistant().maxDurationSeconds(900).clearFirstMessage());

            System.out.println(changed);
        }

        assertThat(client.list().stream()).hasSize(2);
    }

    @Test
    void shouldBuildAClient() {
        AssistantClient client = AssistantClient.builder()
                .baseUrl(url)
                .apiKey(() -> secrets().get("assistant-api-key"))
                .requestTimeout(Duration.ofSeconds(10))
                .deadline(Duration.ofSeconds(30))
                .retryPolicy(RetryPolicy.standard().maxAttempts(3))
                .userAgentSuffix("front-desk/2.1")
                .httpClient(HttpClient.newBuilder()
                        .proxy(ProxySelector.getDefault())
                        .build())
                .build();

        assertThat(client.get(id).name()).contains("Front desk");
    }

    @Test
    void shouldLeaveClearAndSet() {
        UpdateAssistant update = new UpdateAssistant()
                .name("Night desk") // sets
                .clearFirstMessage(); // sends null: the server forgets it
        // what is not mentioned stays as it is
        client.update(id, update);

        client.mergeUpdate(
                id, new UpdateAssistant().model(Map.of("temperature", 0.2))); // the other members of model stay

        assertThat(client.get(id).firstMessage()).isEmpty();
        assertThat(update.members().toJson()).isEqualTo("{\"name\":\"Night desk\",\"firstMessage\":null}");
    }

    @Test
    void shouldReadAndReplace() {
        Assistant assistant = client.get(id);

        client.replace(id, CreateAssistant.from(assistant).name("Back office")); // id, orgId and times are left out

        assertThat(client.get(id).name()).contains("Back office");
    }

    @Test
    void shouldModify() {
        client.modify(id, assistant -> assistant.name(assistant.name().orElse("") + " (Berlin)"));

        assertThat(client.get(id).name()).contains("Front desk (Berlin)");
    }

    @Test
    void shouldUpdateConditionally() {
        ApiResponse<Assistant> read = client.withResponse().get(id);
        String etag = read.etag().orElseThrow();

        client.update(
                id,
                new UpdateAssistant().name("Night desk"),
                RequestOptions.none().ifMatch(etag));

        ApiResponse<Optional<Assistant>> unchanged = client.getIfChanged(id, etag);

        assertThat(unchanged.body()).isPresent();
    }

    @Test
    void shouldKeepUnknownValues() {
        Assistant assistant = client.get(id);

        for (ClientMessage message : assistant.clientMessages().orElse(List.of())) {
            switch (message.known()) {
                case TRANSCRIPT -> System.out.println("a transcript");
                case OTHER_VALUE -> System.out.println("new to this client: " + message.value());
                default -> System.out.println(message);
            }
        }
        Map<String, Object> everything = assistant.members().asMap(); // members without a method included

        CreateAssistant withNewField = CreateAssistant.of(
                new CreateAssistant().name("Front desk").members().with("latencyMode", "low"));

        assertThat(everything).containsEntry("name", "Front desk");
        assertThat(withNewField.members())
                .isEqualTo(JsonMembers.parse("{\"name\":\"Front desk\",\"latencyMode\":\"low\"}"));
    }

    @Test
    void shouldHandleErrors() {
        List<String> log = new ArrayList<>();

        try {
            client.get("no-such-assistant");
        } catch (NotFoundException gone) {
            log.add("gone, request " + gone.requestId().orElse("unknown"));
        } catch (ValidationException invalid) {
            invalid.violations().forEach(violation -> log.add(violation.pointer() + " " + violation.message()));
        } catch (AssistantException failure) {
            log.add(failure.getMessage()); // the operation, the status, what the server said; no secrets
        }

        assertThat(log).containsExactly("gone, request r-1");
    }

    @Test
    void shouldList() {
        AssistantFilter filter = new AssistantFilter()
                .createdAtGe(Instant.parse("2026-01-01T00:00:00Z"))
                .limit(50); // of a page, not of the list

        for (Assistant assistant : client.list(filter)) {
            System.out.println(assistant.id());
        }
        List<Assistant> firstTen = client.list().stream().limit(10).toList();

        assertThat(firstTen).hasSize(1);
    }

    @Test
    void shouldNotWait() {
        CompletableFuture<Assistant> renamed = client.async()
                .get(id)
                .thenCompose(
                        assistant -> client.async().update(assistant.id(), new UpdateAssistant().name("Night desk")));

        assertThat(renamed.join().name()).contains("Night desk");
    }

    @Test
    void shouldMeasure() {
        String key = TestClient.KEY;
        MeterRegistry registry = new SimpleMeterRegistry();
        AssistantClient measured = AssistantClient.builder()
                .baseUrl(url)
                .apiKey(key)
                .listener(event -> Timer.builder("assistant.client.requests")
                        .tag("operation", event.operation())
                        .tag("outcome", event.failure().isPresent() ? "failure" : "success")
                        .register(registry)
                        .record(event.duration()))
                .beforeAttempt(attempt -> attempt.header("X-Attempt", "" + attempt.attempt()))
                .build();

        measured.get(id);

        assertThat(registry.get("assistant.client.requests")
                        .tags("operation", "getAssistant", "outcome", "success")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(lastRequest().header("X-Attempt")).isEqualTo("1");
    }

    @Test
    void shouldTrace() {
        String key = TestClient.KEY;
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        Tracer tracer = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build()
                .get("test");
        TextMapPropagator propagator = W3CTraceContextPropagator.getInstance();
        AssistantClient traced = AssistantClient.builder()
                .baseUrl(url)
                .apiKey(key)
                .beforeAttempt(() -> {
                    Context caller = Context.current(); // on the thread of the caller, once for each call
                    return attempt -> {
                        Span span = tracer.spanBuilder(attempt.method() + " " + attempt.path())
                                .setParent(caller)
                                .setSpanKind(SpanKind.CLIENT)
                                .startSpan();
                        propagator.inject(caller.with(span), attempt, AttemptStart::header);
                        attempt.whenEnded(event -> {
                            event.status().ifPresent(status -> span.setAttribute("http.response.status_code", status));
                            event.failure().ifPresent(failure -> span.setStatus(StatusCode.ERROR));
                            span.end();
                        });
                    };
                })
                .build();
        Span outer = tracer.spanBuilder("outer").startSpan();

        try (Scope current = outer.makeCurrent()) {
            traced.get(id);
        }

        assertThat(spans.getFinishedSpanItems()).singleElement().satisfies(span -> {
            assertThat(span.getName()).isEqualTo("GET /assistant/{id}");
            assertThat(span.getParentSpanId()).isEqualTo(outer.getSpanContext().getSpanId());
            assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
                    .isEqualTo(200);
            assertThat(lastRequest().header("traceparent"))
                    .startsWith("00-" + span.getTraceId() + "-" + span.getSpanId());
        });
    }

    private ScriptedServer.Received lastRequest() {
        return server.received().get(server.received().size() - 1);
    }

    private static Map<String, String> secrets() {
        return Map.of("assistant-api-key", TestClient.KEY);
    }
}
