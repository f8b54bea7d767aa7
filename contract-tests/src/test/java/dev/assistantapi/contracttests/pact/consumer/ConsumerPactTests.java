package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.MockHttpServerKt;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.consumer.model.MockProviderConfig;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.RetryPolicy;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.pact.check.PactContractCheck;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Drives the client through every scenario, and writes down what it sent and expected, if all went well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class ConsumerPactTests {

    static final String CONSUMER = "assistant-client";
    public static final String PROVIDER = "assistant-server";

    private final PactContract kit = PactContract.of(Contract.parse(AssistantContract.source()));
    private final List<ConsumerScenario> scenarios = Stream.of(
                    new OperationScenarios(kit).all(), new FieldScenarios(kit).all(), new ReadScenarios(kit).all())
            .flatMap(all -> all)
            .toList();
    private final List<V4Interaction> recorded = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> shouldSendAndUnderstand() {
        return scenarios.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.description(), () -> record(scenario)));
    }

    @Test
    void shouldCallEveryOperationInEveryMediaType() {
        Stream<String> called = ClientCall.ALL.stream().map(call -> call.operation() + " " + call.mediaType());

        assertThat(called)
                .as("calls of the client in ClientCall, beside the operations and media types of the contract")
                .containsExactlyInAnyOrderElementsOf(kit.contract().operations().stream()
                        .flatMap(ConsumerPactTests::mediaTypes)
                        .toList());
    }

    @Test
    void shouldDescribeEachInteractionInWordsOfItsOwn() {
        assertThat(scenarios).extracting(ConsumerScenario::description).doesNotHaveDuplicates();
    }

    @AfterAll
    void write() {
        if (recorded.size() == scenarios.size()) {
            PactWriter.ofToday(PactPaths.of(CONSUMER)).replaceBy(pact(recorded));

            assertThat(new PactContractCheck(kit.contract()).check(PactFile.below(PactPaths.of(CONSUMER))))
                    .isEmpty();
        }
    }

    private void record(ConsumerScenario scenario) {
        BaseMockServer server = MockHttpServerKt.mockServer(
                pact(List.of(scenario.interaction())), MockProviderConfig.createDefault(PactSpecVersion.V4));
        server.start();
        try (AssistantClient client = AssistantClient.builder()
                .baseUrl(server.getUrl())
                .apiKey(InteractionBuilder.KEY)
                .retryPolicy(RetryPolicy.none())
                .build()) {
            scenario.act().accept(client);
        } finally {
            server.stop();
        }
        PactVerificationResult result = server.validateMockServerState(null);
        assertThat(result)
                .as(
                        "%s: the client sends something else; correct the client or the scenario. %s",
                        scenario.description(), result.getDescription())
                .isInstanceOf(PactVerificationResult.Ok.class);
        recorded.add(scenario.interaction());
    }

    private static V4Pact pact(List<? extends V4Interaction> interactions) {
        return new V4Pact(new Consumer(CONSUMER), new Provider(PROVIDER), new ArrayList<>(interactions));
    }

    private static Stream<String> mediaTypes(Operation operation) {
        return operation.requestBodies().isEmpty()
                ? Stream.of(operation.id() + " ")
                : operation.requestBodies().keySet().stream().map(type -> operation.id() + " " + type);
    }
}
