package dev.assistantapi.contracttests.pact.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.assistantapi.contracttests.pact.check.BadPact;
import dev.assistantapi.contracttests.pact.consumer.ConsumerPactTests;
import dev.assistantapi.contracttests.pact.file.Interaction;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A Pact Broker needs nothing but properties. */
class BrokerIT {

    private static final String SELECTORS = "[{\"mainBranch\":true}]";

    private final Map<String, String> before = new HashMap<>();

    @AfterEach
    void restore() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }

    @Test
    void shouldVerifyThePactsOfTheBrokerAndPublishTheResults() {
        Interaction interaction = BadPact.named("getAssistant succeeds");
        try (SmallBroker broker = SmallBroker.with(pact(interaction), false)) {
            TestExecutionSummary summary = verify(broker);

            assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
            assertThat(summary.getTotalFailureCount()).isZero();
            assertThat(broker.requests())
                    .anyMatch(request -> request.startsWith("POST /for-verification/" + ConsumerPactTests.PROVIDER)
                            && request.contains("Bearer a-token")
                            && request.contains(SELECTORS)
                            && request.contains("\"includePendingStatus\":true"))
                    .anyMatch(request -> request.startsWith("POST /results ") && request.contains("\"success\":true"));
        }
    }

    @Test
    void shouldReportThatAPendingPactFailsWithoutFailing() {
        Interaction wrong = BadPact.with(BadPact.named("getAssistant succeeds"), "/response/status", "202")
                .interactions()
                .get(0);

        try (SmallBroker broker = SmallBroker.with(pact(wrong), true)) {
            TestExecutionSummary summary = verify(broker);

            assertThat(summary.getTestsStartedCount()).isEqualTo(1);
            assertThat(summary.getTotalFailureCount()).isZero();
            assertThat(broker.requests())
                    .anyMatch(request -> request.startsWith("POST /results ") && request.contains("\"success\":false"));
        }
    }

    private TestExecutionSummary verify(SmallBroker broker) {
        set("pactbroker.url", broker.url());
        set("pactbroker.auth.token", "a-token");
        set("pactbroker.consumerversionselectors.rawjson", SELECTORS);
        set("pactbroker.enablePending", "true");
        set("pactbroker.providerBranch", "main");
        set("pact.verifier.publishResults", "true");
        set("pact.provider.version", "1");
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(BrokerPactsIT.class))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private void set(String name, String value) {
        String old = System.setProperty(name, value);
        before.putIfAbsent(name, old);
    }

    private static String pact(Interaction interaction) {
        return """
                {"consumer": {"name": "a-consumer"}, "provider": {"name": "%s"}, "interactions": [%s],
                 "metadata": {"pactSpecification": {"version": "4.0"}}}""".formatted(ConsumerPactTests.PROVIDER, interaction.json());
    }
}
