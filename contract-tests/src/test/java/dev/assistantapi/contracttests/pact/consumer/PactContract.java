package dev.assistantapi.contracttests.pact.consumer;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.check.ContractSchemas;
import dev.assistantapi.contracttests.pact.consumer.ContractExamples.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What scenarios are made with. */
public record PactContract(
        Contract contract, ContractSchemas schemas, ContractExamples examples, ExpectedAnswers answers) {

    private static final JsonMapper JSON = new JsonMapper();

    public static PactContract of(Contract contract) {
        ContractSchemas schemas = new ContractSchemas(contract);
        ContractExamples examples = new ContractExamples(contract, schemas);
        return new PactContract(contract, schemas, examples, new ExpectedAnswers(contract, schemas, examples));
    }

    Operation operation(ClientCall call) {
        return contract.operations().stream()
                .filter(operation -> operation.id().equals(call.operation()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The client calls " + call.operation()
                        + ", which the contract does not have; take it out of ClientCall."));
    }

    List<Field> fields(ClientCall call) {
        return examples.fields(operation(call).requestBodies().get(call.mediaType()));
    }

    /** The fields that some body sets. */
    public List<Field> allFields() {
        return contract.operations().stream()
                .flatMap(operation -> operation.requestBodies().values().stream())
                .flatMap(body -> examples.fields(body).stream())
                .distinct()
                .toList();
    }

    /** The id of the examples. */
    String id() {
        return contract.operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .filter(parameter -> "path".equals(parameter.in()))
                .map(parameter -> examples.text(parameter.schema()))
                .findFirst()
                .orElseThrow();
    }

    /** The entity tag of the examples. */
    String etag() {
        return contract.operations().stream()
                .flatMap(operation -> operation.responses().values().stream())
                .map(response -> response.headers().get("ETag"))
                .filter(Objects::nonNull)
                .map(header -> examples.text(header.schema()))
                .findFirst()
                .orElseThrow();
    }

    String parameter(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> examples.text(parameter.schema()))
                .findFirst()
                .orElseThrow();
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ObjectNode object(List<Field> fields) {
        ObjectNode object = object();
        fields.forEach(field -> object.set(field.name(), shown(field)));
        return object;
    }

    /** Its example, unless that must not stand in a pact. */
    static JsonNode shown(Field field) {
        return field.sensitive() ? JsonNodeFactory.instance.stringNode(InteractionBuilder.SECRET) : field.example();
    }

    public static JsonMembers members(JsonNode object) {
        return JsonMembers.parse(object.toString());
    }

    /** The parameters of a state in which an assistant has these fields. */
    static Map<String, Object> having(List<Field> fields) {
        ObjectNode shown =
                object(fields.stream().filter(field -> !field.sensitive()).toList());
        List<String> secrets =
                fields.stream().filter(Field::sensitive).map(Field::name).toList();
        return Map.of("fields", JSON.convertValue(shown, Map.class), "secrets", secrets);
    }
}
