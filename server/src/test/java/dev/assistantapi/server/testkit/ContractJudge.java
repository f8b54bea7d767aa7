package dev.assistantapi.server.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.harrel.jsonschema.FormatEvaluatorFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Holds answers against the contract with another validator (dev.harrel's, on Gson) than the one inside the server
 * (networknt's, on Jackson): both would have to be wrong in the same way for a broken promise to pass.
 */
public final class ContractJudge {

    private static final String BASE = "https://contract.invalid/assistant";
    private static final Contract CONTRACT = Contract.parse(AssistantContract.source());
    private static final Validator VALIDATOR = validator();

    private ContractJudge() {}

    /** Fails unless the contract promises this status, these headers and this body for the operation. */
    static void requirePromised(String method, String target, TestResponse answer) {
        Optional<Operation> operation = operation(method, target);
        if (operation.isEmpty()) {
            return;
        }
        Response promised = operation.get().responses().get(String.valueOf(answer.status()));
        assertThat(promised)
                .as(
                        "%s %s answered %s, which the contract does not document: %s",
                        method, target, answer.status(), answer.text())
                .isNotNull();
        SoftAssertions.assertSoftly(softly -> {
            promised.headers().forEach((name, header) -> {
                List<String> values = answer.response().headers().allValues(name);
                if (header.required() || !values.isEmpty()) {
                    softly.assertThat(values)
                            .as("header %s of %s", name, answer.status())
                            .hasSize(1);
                }
                values.forEach(value -> softly.assertThat(errors(header.schema(), typed(header.schema(), value)))
                        .as("header %s: %s", name, value)
                        .isEmpty());
            });
            String type = answer.header("Content-Type");
            if (promised.contents().isEmpty()) {
                softly.assertThat(answer.text())
                        .as("body of %s", answer.status())
                        .isEmpty();
            } else {
                softly.assertThat(promised.contents())
                        .as("media type of %s", answer.status())
                        .containsKey(type);
                softly.assertThat(errors(promised.contents().values().iterator().next(), answer.text()))
                        .as("body of %s: %s", answer.status(), answer.text())
                        .isEmpty();
            }
        });
    }

    /** What is wrong with a JSON text by the schema at a place of the contract. */
    public static List<String> errors(JsonPointer schema, String json) {
        Validator.Result result = VALIDATOR.validate(URI.create(BASE + "#" + escaped(CONTRACT.resolve(schema))), json);
        return result.getErrors().stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + ": " + error.getError())
                .toList();
    }

    /** A header as JSON: a number where the contract says so. */
    private static String typed(JsonPointer schema, String value) {
        return CONTRACT.at(schema).path("type").asString("").equals("integer")
                ? value
                : JsonNodeFactory.instance.stringNode(value).toString();
    }

    private static String escaped(JsonPointer pointer) {
        return pointer.toString().replace("{", "%7B").replace("}", "%7D");
    }

    private static Optional<Operation> operation(String method, String target) {
        String path = URI.create(target).getPath();
        return CONTRACT.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^/]+}", "[^/]+")))
                .findFirst();
    }

    private static Validator validator() {
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .withEvaluatorFactory(new FormatEvaluatorFactory())
                .withDisabledSchemaValidation(true)
                .createValidator();
        validator.registerSchema(URI.create(BASE), CONTRACT.document().toString());
        return validator;
    }
}
