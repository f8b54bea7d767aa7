package dev.assistantapi.contracttests.pact.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.State;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import au.com.dius.pact.provider.junitsupport.loader.PactLoader;
import au.com.dius.pact.provider.junitsupport.loader.PactSource;
import dev.assistantapi.contracttests.pact.check.BadPact;
import dev.assistantapi.contracttests.pact.consumer.ConsumerPactTests;
import dev.assistantapi.contracttests.pact.consumer.ProviderStateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The verification of a provider fails when it has to. */
class ProviderVerificationTests {

    @Test
    void shouldFailForEachFieldThatIsNotCleared() {
        TestExecutionSummary summary = verify(NothingIsCleared.class);

        assertThat(summary.getTestsFoundCount()).isEqualTo(cleared().size()).isPositive();
        assertThat(summary.getTestsFailedCount()).isEqualTo(summary.getTestsFoundCount());
    }

    @Test
    void shouldSayWhatWasExpectedWhereAndWhatCame() {
        TestExecutionSummary summary = verify(NothingIsCleared.class);

        assertThat(summary.getFailures().get(0).getException().getMessage())
                .contains(
                        "assistant-client",
                        "sends null for",
                        "PATCH /assistant/",
                        "response body $",
                        "expected ",
                        ", was ")
                .contains("To do: ")
                .doesNotContain("console reporter");
    }

    @Test
    void shouldFailWhenThereIsNoPact() {
        TestExecutionSummary summary = verify(NoPact.class);

        assertThat(summary.getTotalFailureCount()).isPositive();
    }

    @Test
    void shouldFailWhenAStateIsNotMade() {
        TestExecutionSummary summary = verify(NoStates.class);

        assertThat(summary.getTestsFailedCount())
                .isEqualTo(summary.getTestsFoundCount())
                .isPositive();
        assertThat(summary.getFailures().get(0).getException()).hasMessageContaining("Provider state");
    }

    private static TestExecutionSummary verify(Class<?> example) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(example))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static List<Interaction> cleared() {
        return new EveryPact()
                .load(ConsumerPactTests.PROVIDER).get(0).getInteractions().stream()
                        .filter(interaction -> interaction.getDescription().contains("sends null for"))
                        .toList();
    }

    /** Loads the interactions that clear a field. */
    public static final class ClearingPacts implements PactLoader {

        @Override
        public List<Pact> load(String providerName) {
            Pact all = new EveryPact().load(providerName).get(0);
            return List.of(new V4Pact(all.getConsumer(), all.getProvider(), new ArrayList<>(cleared())));
        }

        @Override
        public au.com.dius.pact.core.model.PactSource getPactSource() {
            return new EveryPact().getPactSource();
        }
    }

    @Provider(ConsumerPactTests.PROVIDER)
    @VerificationReports({})
    @PactSource(ClearingPacts.class)
    abstract static class Example {

        private final ForgetfulServer server;

        Example() {
            server = ForgetfulServer.answering(BadPact.named("getAssistant succeeds")
                    .responseBody()
                    .orElseThrow()
                    .toString());
        }

        @BeforeEach
        void target(PactVerificationContext context) {
            context.setTarget(new HttpTestTarget("localhost", server.port()));
        }

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        void verify(PactVerificationContext context) {
            try (server) {
                InteractionVerification.verify(context);
            }
        }
    }

    static class NoStates extends Example {}

    static class NothingIsCleared extends Example {

        @State({ProviderStateNames.KEY, ProviderStateNames.ASSISTANT})
        Map<String, Object> state() {
            return Map.of("key", "x", "id", "x");
        }
    }

    @Provider("a-provider-without-pacts")
    @PactSource(EveryPact.class)
    static class NoPact {

        @TestTemplate
        @ExtendWith(PactVerificationInvocationContextProvider.class)
        void verify(PactVerificationContext context) {
            context.verifyInteraction();
        }
    }
}
