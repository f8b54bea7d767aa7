package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A field that is added to the contract is in the pacts without another word. */
class NewFieldTests {

    @Test
    void shouldBePinnedAbsentNullAndSetInBothMediaTypes() {
        JsonNode document =
                Contract.parse(AssistantContract.source()).document().deepCopy();
        for (String body : new String[] {"CreateAssistant", "UpdateAssistant", "Assistant"}) {
            ((ObjectNode) document.at("/components/schemas/" + body + "/properties"))
                    .putObject("newField")
                    .put("type", "string")
                    .putArray("examples")
                    .add("new");
        }
        Contract contract = Contract.parse(document.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(new FieldScenarios(PactContract.of(contract)).all().map(ConsumerScenario::description))
                .filteredOn(description -> description.endsWith(" newField"))
                .containsExactlyInAnyOrder(
                        "PATCH as application/json leaves out newField",
                        "PATCH as application/json sends null for newField",
                        "PATCH as application/json sends a value for newField",
                        "PATCH as application/merge-patch+json leaves out newField",
                        "PATCH as application/merge-patch+json sends null for newField",
                        "PATCH as application/merge-patch+json sends a value for newField");
    }
}
