package dev.assistantapi.contracttests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.ContractExamples.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What PATCH does to each field of the contract, with each of its media types. */
final class FieldScenarios {

    private final Kit kit;

    FieldScenarios(Kit kit) {
        this.kit = kit;
    }

    Stream<Scenario> all() {
        return ClientCall.ALL.stream()
                .filter(call -> "PATCH".equals(kit.operation(call).method()))
                .flatMap(call -> {
                    List<Field> fields = kit.fields(call);
                    return IntStream.range(0, fields.size())
                            .mapToObj(index ->
                                    of(call, fields.get(index), fields.get((index + 1) % fields.size())))
                            .flatMap(scenarios -> scenarios);
                });
    }

    private Stream<Scenario> of(ClientCall call, Field field, Field other) {
        Stream<Scenario> three = Stream.of(absent(call, field, other), cleared(call, field), set(call, field));
        return field.open() ? Stream.concat(three, Stream.of(nested(call, field))) : three;
    }

    private Scenario absent(ClientCall call, Field field, Field other) {
        Draft draft = draft(call, "leaves out", field)
                .state(States.ASSISTANT, Kit.having(List.of(field)))
                .state(States.SECRETS, Map.of("fields", secrets(other)));
        ObjectNode body = body(draft, call, other);
        kit.answers().assistant(draft, kit.operation(call), List.of(field, other));
        return scenario(call, draft, body, assistant -> assertThat(assistant.asMap())
                .containsEntry(field.name(), value(field))
                .containsEntry(other.name(), value(other)));
    }

    private Scenario cleared(ClientCall call, Field field) {
        Draft draft =
                draft(call, "sends null for", field).state(States.ASSISTANT, Kit.having(List.of(field)));
        ObjectNode body = Kit.object().putNull(field.name());
        draft.body(call.mediaType(), body);
        kit.answers().assistant(draft, kit.operation(call), List.of());
        Answers.onlyMembers(draft, "$", "(?!" + field.name() + "$).*");
        return scenario(call, draft, body, assistant -> assertThat(assistant.asMap()).doesNotContainKey(field.name()));
    }

    private Scenario set(ClientCall call, Field field) {
        Draft draft = draft(call, "sends a value for", field)
                .state(States.ASSISTANT, Kit.having(List.of()))
                .state(States.SECRETS, Map.of("fields", secrets(field)));
        ObjectNode body = body(draft, call, field);
        kit.answers().assistant(draft, kit.operation(call), List.of(field));
        return scenario(call, draft, body, assistant -> assertThat(assistant.asMap())
                .containsEntry(field.name(), value(field)));
    }

    /** One member changed, one cleared, one left out: a merge keeps what is left out, all else replaces the whole. */
    private Scenario nested(ClientCall call, Field field) {
        boolean merges = call.mediaType().contains("merge-patch");
        Draft draft = draft(call, "sends a part of", field)
                .state(
                        States.ASSISTANT,
                        Map.of("fields", Map.of(field.name(), Map.of("kept", 1, "changed", 1, "cleared", 1))));
        ObjectNode part = Kit.object().put("changed", 2);
        ObjectNode left = Kit.object().put("changed", 2);
        if (merges) {
            part.putNull("cleared");
            left.put("kept", 1);
        }
        ObjectNode body = Kit.object();
        body.set(field.name(), part);
        draft.body(call.mediaType(), body);
        Field result = new Field(field.name(), left, false, true);
        kit.answers().assistant(draft, kit.operation(call), List.of(result));
        Answers.onlyMembers(draft, "$." + field.name(), String.join("|", left.propertyNames()));
        left.propertyNames().forEach(name -> Answers.equal(draft, "$." + field.name() + "." + name));
        return scenario(call, draft, body, assistant -> assertThat(assistant.asMap())
                .containsEntry(field.name(), value(result)));
    }

    private Draft draft(ClientCall call, String what, Field field) {
        Operation operation = kit.operation(call);
        return new Draft(operation.method() + " as " + call.mediaType() + " " + what + " " + field.name())
                .state(States.KEY)
                .to(operation, kit.examples());
    }

    private ObjectNode body(Draft draft, ClientCall call, Field field) {
        ObjectNode body = Kit.object(List.of(field));
        draft.body(call.mediaType(), body);
        if (field.sensitive()) {
            draft.bodyFromState("$." + field.name(), "${" + field.name() + "}");
        }
        return body;
    }

    private Scenario scenario(
            ClientCall call, Draft draft, JsonNode body, Consumer<JsonMembers> check) {
        return new Scenario(
                draft.interaction(),
                client -> check.accept(((Assistant) call.invocation()
                                .call(client, kit.id(), Kit.members(body), RequestOptions.none())
                                .body())
                        .members()));
    }

    private static Object value(Field field) {
        return Kit.members(Kit.object(List.of(field))).asMap().get(field.name());
    }

    private static List<String> secrets(Field field) {
        return field.sensitive() ? List.of(field.name()) : List.of();
    }
}
