package dev.assistantapi.contract.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * How this contract is written, beyond what the rules in {@code openapi/style} say of any contract. What it says works without
 * any of this, so these rules wait for {@code verify}: a draft of a change can be built and tried before it is described.
 */
class ContractStyleIT {

    private final Contract contract = Contract.parse(AssistantContract.source());

    @Test
    void shouldWriteEveryFieldOnceAndReferToItFromEveryBody() {
        JsonNode create = schema("CreateAssistant").path("properties");
        JsonNode update = schema("UpdateAssistant").path("properties");
        JsonNode read = schema("Assistant").path("properties");

        assertThat(update.propertyNames()).isEqualTo(create.propertyNames());
        for (Map.Entry<String, JsonNode> field : create.properties()) {
            assertThat(field.getValue().propertyNames()).as(field.getKey()).containsExactly("$ref");
            assertThat(read.path(field.getKey())).as(field.getKey()).isEqualTo(field.getValue());
            assertThat(update.path(field.getKey()).path("oneOf").path(0))
                    .as(field.getKey())
                    .isEqualTo(field.getValue());
            assertThat(update.path(field.getKey())
                            .path("oneOf")
                            .path(1)
                            .path("type")
                            .asString(""))
                    .isEqualTo("null");
        }
        assertThat(read.size())
                .isEqualTo(create.size() + schema("Assistant").path("required").size());
    }

    @Test
    void shouldHaveNoDefaultInAnySchema() {
        JsonNode schemas = contract.document().at("/components/schemas");

        assertThat(schemas.findParents("default")).isEmpty();
    }

    private JsonNode schema(String name) {
        return contract.document().path("components").path("schemas").path(name);
    }
}
