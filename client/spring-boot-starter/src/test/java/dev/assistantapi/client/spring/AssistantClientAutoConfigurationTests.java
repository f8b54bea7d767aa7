package dev.assistantapi.client.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.AssistantClientBuilder;
import dev.assistantapi.client.CallListener;
import dev.assistantapi.client.NotFoundException;
import dev.assistantapi.client.RetryPolicy;
import dev.assistantapi.client.ServerException;
import dev.assistantapi.client.testing.FakeAssistantServer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** How the properties and beans of an application become its client. */
class AssistantClientAutoConfigurationTests {

    private final FakeAssistantServer server = new FakeAssistantServer();
    private final AtomicReference<AssistantClientBuilder> built = new AtomicReference<>();

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(AssistantClientAutoConfiguration.class))
            .withPropertyValues(
                    "assistant.client.base-url=" + server.baseUrl(), "assistant.client.api-key=" + server.apiKey())
            .withBean(
                    AssistantClientBuilderCustomizer.class,
                    () -> builder -> built.set(builder.httpClient(server.httpClient())));

    @Test
    void shouldMakeAClient() {
        application.run(context ->
                assertThat(context.getBean(AssistantClient.class).list()).isEmpty());
    }

    @Test
    void shouldHaveTheDefaultsOfTheClient() {
        application.run(context -> {
            context.getBean(AssistantClient.class);

            assertThat(built.get())
                    .usingRecursiveComparison()
                    .ignoringFields("baseUrl", "key", "httpClient", "listeners", "hooks", "timing")
                    .isEqualTo(AssistantClient.builder());
        });
    }

    @Test
    void shouldSetEachProperty() {
        application
                .withPropertyValues(
                        "assistant.client.connect-timeout=1s",
                        "assistant.client.request-timeout=2s",
                        "assistant.client.deadline=3s",
                        "assistant.client.modify-attempts=7",
                        "assistant.client.max-response-size=1KB",
                        "assistant.client.user-agent-suffix=front-desk/2.1",
                        "assistant.client.retry.max-attempts=2",
                        "assistant.client.retry.first-pause=3ms",
                        "assistant.client.retry.longest-pause=5ms",
                        "assistant.client.retry.max-retry-after=6ms")
                .run(context -> {
                    context.getBean(AssistantClient.class);

                    assertThat(built.get())
                            .usingRecursiveComparison()
                            .ignoringFields("baseUrl", "key", "httpClient", "listeners", "hooks", "timing")
                            .isEqualTo(AssistantClient.builder()
                                    .connectTimeout(Duration.ofSeconds(1))
                                    .requestTimeout(Duration.ofSeconds(2))
                                    .deadline(Duration.ofSeconds(3))
                                    .modifyAttempts(7)
                                    .maxResponseBytes(1024)
                                    .userAgentSuffix("front-desk/2.1")
                                    .retryPolicy(RetryPolicy.standard()
                                            .maxAttempts(2)
                                            .pauses(Duration.ofMillis(3), Duration.ofMillis(5))
                                            .maxRetryAfter(Duration.ofMillis(6))));
                });
    }

    @Test
    void shouldRepeatAsThePropertiesSay() {
        server.failNext(503);
        server.failNext(503);

        application
                .withPropertyValues(
                        "assistant.client.retry.max-attempts=2", "assistant.client.retry.max-retry-after=1ms")
                .run(context -> assertThat(catchThrowableOfType(
                                        ServerException.class,
                                        () -> context.getBean(AssistantClient.class)
                                                .get("a"))
                                .attempts())
                        .isEqualTo(2));
    }

    @Test
    void shouldGiveWayToAClientOfTheApplication() {
        AssistantClient own = server.client();

        application
                .withBean("own", AssistantClient.class, () -> own)
                .run(context ->
                        assertThat(context).getBean(AssistantClient.class).isSameAs(own));
    }

    @Test
    void shouldGiveWayWithoutAnyProperty() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AssistantClientAutoConfiguration.class))
                .withBean("own", AssistantClient.class, server::client)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void shouldTellTheListenersOfTheApplication() {
        AtomicInteger requests = new AtomicInteger();

        application
                .withBean(CallListener.class, () -> event -> requests.incrementAndGet())
                .run(context -> {
                    catchThrowableOfType(
                            NotFoundException.class,
                            () -> context.getBean(AssistantClient.class).get("a"));

                    assertThat(requests).hasValue(1);
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldObserveUnlessThatIsSwitchedOff(boolean enabled) {
        List<String> observed = new ArrayList<>();
        ObservationHandler<Observation.Context> handler = new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                observed.add(context.getName());
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        };

        application
                .withConfiguration(AutoConfigurations.of(ObservationAutoConfiguration.class))
                .withBean(ObservationHandler.class, () -> handler)
                .withPropertyValues("management.observations.enable.assistant.client.requests=" + enabled)
                .run(context ->
                        context.getBean(AssistantClient.class).list().stream().toList());

        assertThat(observed).hasSize(enabled ? 1 : 0);
    }

    @Test
    void shouldNameThePropertyThatIsMissing() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AssistantClientAutoConfiguration.class))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                        .hasMessageContaining("assistant.client.base-url"));
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(AssistantClientAutoConfiguration.class))
                .withPropertyValues("assistant.client.base-url=https://api.example.com")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("assistant.client.api-key"));
    }

    @Test
    void shouldNameABaseUrlThatIsNone() {
        application
                .withPropertyValues("assistant.client.base-url=ftp://api.example.com")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("assistant.client.base-url")
                        .hasMessageContaining("ftp://api.example.com"));
    }

    @Test
    void shouldKeepTheKeyOutOfTheText() {
        application.run(context -> assertThat(
                        context.getBean(AssistantClientProperties.class).toString())
                .doesNotContain(server.apiKey()));
    }

    @Test
    void shouldCloseTheClientWithTheApplication() {
        AtomicReference<AssistantClient> client = new AtomicReference<>();

        application.run(context -> client.set(context.getBean(AssistantClient.class)));

        assertThat(catchThrowable(() -> client.get().get("a")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the client is closed");
    }
}
