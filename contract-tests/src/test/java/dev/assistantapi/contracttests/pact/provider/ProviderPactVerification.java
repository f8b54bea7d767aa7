package dev.assistantapi.contracttests.pact.provider;

import au.com.dius.pact.provider.junit5.HttpTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import au.com.dius.pact.provider.junit5.PactVerificationInvocationContextProvider;
import au.com.dius.pact.provider.junitsupport.Provider;
import au.com.dius.pact.provider.junitsupport.VerificationReports;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.contracttests.fixture.Organisation;
import dev.assistantapi.contracttests.fixture.PackagedServer;
import dev.assistantapi.contracttests.pact.consumer.ConsumerPactTests;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replays pacts against the real server, with a database and keys of its own. */
@Provider(ConsumerPactTests.PROVIDER)
@VerificationReports({})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProviderPactVerification {

    private final List<String> verified = new ArrayList<>();
    private Organisation caller;
    private AssistantClient client;

    @BeforeAll
    void start() {
        caller = PackagedServer.shared().organisation();
        client = caller.client().build();
    }

    @AfterAll
    void stop() {
        client.close();
    }

    @BeforeEach
    void target(PactVerificationContext context) {
        URI url = URI.create(caller.url());
        context.setTarget(new HttpTestTarget(url.getHost(), url.getPort()));
        context.addStateChangeHandlers(new ProviderStates(client, caller.key()));
    }

    @TestTemplate
    @ExtendWith(PactVerificationInvocationContextProvider.class)
    void shouldAnswerAsExpected(PactVerificationContext context) {
        InteractionVerification.verify(context);

        verified.add(context.getInteraction().getDescription());
    }

    List<String> verified() {
        return verified;
    }
}
