package dev.assistantapi.contract.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What must hold for the contract of this project, whatever is added to it. */
class AssistantContractTests {

    private static final URI BASE = URI.create("https://contract.invalid/assistant");

    private final Contract contract = Contract.parse(AssistantContract.source());
    private final Validator validator = validator();

    private Validator validator() {
        Validator built = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        built.registerSchema(BASE, contract.document().toString());
        return built;
    }

    @Test
    void shouldHaveOnlyExamplesThatFollowTheirSchema() {
        List<String> wrong = new ArrayList<>();
        int[] checked = {0};
        everywhere((place, node) -> {
            if (node.has("schema")) { // a parameter, a header or a media type
                JsonPointer schema = place.appendProperty("schema");
                if (node.has("example")) {
                    checked[0]++;
                    wrong.addAll(errors(schema, node.get("example")));
                }
                for (String name : node.path("examples").propertyNames()) {
                    checked[0]++;
                    JsonPointer example = place.appendProperty("examples").appendProperty(name);
                    wrong.addAll(errors(schema, contract.at(example).path("value")));
                }
            } else if (node.path("examples").isArray()) { // a schema
                checked[0] += node.get("examples").size();
                node.get("examples").forEach(example -> wrong.addAll(errors(place, example)));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(checked[0]).isGreaterThan(80);
    }

    @Test
    void shouldAnswerEveryErrorWithAProblem() {
        for (Operation operation : contract.operations()) {
            assertThat(operation.responses().keySet())
                    .as(operation.id())
                    .contains("400", "401", "405", "406", "431", "500");
            operation.responses().forEach((status, response) -> {
                if (status.startsWith("4") || status.startsWith("5")) {
                    assertThat(response.contents())
                            .as(operation.id() + " " + status)
                            .containsOnlyKeys("application/problem+json");
                }
            });
        }
    }

    private List<String> errors(JsonPointer schema, JsonNode value) {
        String place = contract.resolve(schema).toString();
        URI uri = URI.create(BASE + "#" + place.replace("{", "%7B").replace("}", "%7D"));
        return validator.validate(uri, value.toString()).getErrors().stream()
                .map(error -> place + " " + error.getInstanceLocation() + " " + error.getError())
                .toList();
    }

    private void everywhere(BiConsumer<JsonPointer, JsonNode> visitor) {
        visit(JsonPointer.empty(), contract.document(), visitor);
    }

    private static void visit(JsonPointer place, JsonNode node, BiConsumer<JsonPointer, JsonNode> visitor) {
        visitor.accept(place, node);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(place.appendIndex(i), node.get(i), visitor);
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            boolean isValue =
                    Set.of("example", "examples", "value", "x-runtime-default").contains(member.getKey())
                            && !place.toString().endsWith("/properties");
            if (!isValue) {
                visit(place.appendProperty(member.getKey()), member.getValue(), visitor);
            }
        }
    }
}
