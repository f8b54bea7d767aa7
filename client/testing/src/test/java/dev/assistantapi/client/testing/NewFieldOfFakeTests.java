package dev.assistantapi.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assistantapi.client.AssistantClient;
import dev.assistantapi.client.ValidationException;
import dev.assistantapi.client.json.Decoders;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.client.model.CreateAssistant;
import dev.assistantapi.client.model.Violation;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** A field that is added to the contract, and to nothing else. */
class NewFieldOfFakeTests {

    private static final String PLACE = "      properties:\n        backgroundSound: { $ref:";

    @Test
    void shouldTakeAFieldThatIsAddedToTheContract() {
        AssistantClient client =
                serverOfAContractWith("pitch: { type: integer, minimum: 1 }").client();

        Assistant created = client.create(CreateAssistant.fromJson("{\"pitch\": 3}"));
        ValidationException invalid = catchThrowableOfType(
                ValidationException.class, () -> client.create(CreateAssistant.fromJson("{\"pitch\": 0}")));

        assertThat(created.members().find("pitch", Decoders.INTEGER)).contains(3);
        assertThat(invalid.violations()).extracting(Violation::pointer).containsExactly("/pitch");
    }

    private static FakeAssistantServer serverOfAContractWith(String member) {
        String yaml = new String(AssistantContract.source(), StandardCharsets.UTF_8);
        String changed = yaml.replace(PLACE, PLACE.replace("backgroundSound", member + "\n        backgroundSound"));
        assertThat(changed).isNotEqualTo(yaml);
        Contract contract = Contract.parse(changed.getBytes(StandardCharsets.UTF_8));
        return new FakeAssistantServer(contract, new SchemaRules(contract), InstantSource.system());
    }
}
