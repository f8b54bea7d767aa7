package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Every example of a request in the contract, sent to the server, gets the success that the contract promises. */
class ContractExamplesTests {

    private final Contract contract = Contract.parse(AssistantContract.source());
    private final TestApi api = TestServer.shared().api();

    @TestFactory
    List<DynamicTest> shouldAnswerEveryRequestExampleAsPromised() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            operation.requestBodies().forEach((type, schema) -> {
                JsonPointer examples = schema.head().appendProperty("examples");
                for (String name : contract.document().at(examples).propertyNames()) {
                    JsonNode example =
                            contract.at(examples.appendProperty(name)).path("value");
                    tests.add(dynamicTest(
                            operation.id() + " " + type + " " + name, () -> send(operation, type, example)));
                }
            });
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private void send(Operation operation, String type, JsonNode example) {
        String id = api.create("{}").id();
        String target = operation.path().replace("{id}", id);

        TestResponse answer = api.send(operation.method(), target, example.toString(), Map.of("Content-Type", type));

        assertThat(answer.status()).isEqualTo(success(operation));
        example.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                assertThat(answer.body().has(member.getKey())).isFalse();
            } else if (!type.equals(TestApi.MERGE_PATCH)) {
                assertThat(answer.body().get(member.getKey()).toString())
                        .isEqualTo(member.getValue().toString());
            }
        });
    }

    private static int success(Operation operation) {
        return operation.responses().keySet().stream()
                .filter(status -> status.startsWith("2"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
