package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Operation.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether the text of a parameter is a value that its schema allows. */
final class ParameterValues {

    private static final JsonMapper JSON = new JsonMapper();

    private final ContractSchemas schemas;

    ParameterValues(ContractSchemas schemas) {
        this.schemas = schemas;
    }

    Optional<Disagreement> check(Parameter parameter, @Nullable List<String> sent) {
        String field = "request " + parameter.in() + " " + parameter.name();
        if (sent == null) {
            return parameter.required()
                    ? Optional.of(Disagreement.sent(field, "sends none", "requires one"))
                    : Optional.empty();
        }
        return sent.stream()
                .flatMap(text -> schemas.errors(parameter.schema(), value(parameter, text)).stream()
                        .map(error -> Disagreement.sent(field, "sends " + text, error)))
                .findFirst();
    }

    private JsonNode value(Parameter parameter, String text) {
        if (Stream.of("integer", "number", "boolean").anyMatch(type -> schemas.hasType(parameter.schema(), type))) {
            try {
                return JSON.readTree(text);
            } catch (JacksonException noJson) {
                return JsonNodeFactory.instance.stringNode(text);
            }
        }
        return JsonNodeFactory.instance.stringNode(text);
    }
}
