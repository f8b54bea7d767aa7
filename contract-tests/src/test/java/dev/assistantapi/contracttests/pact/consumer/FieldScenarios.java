package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.consumer.ContractExamples.Field;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What PATCH does to each field of the contract, with each of its media types. */
final class FieldScenarios {

    private final PactContract kit;

    FieldScenarios(PactContract kit) {
        this.kit = kit;
    }

    Stream<ConsumerScenario> all() {
        return ClientCall.ALL.stream()
                .filter(call -> "PATCH".equals(kit.operation(call).method()))
                .flatMap(call -> {
                    List<Field> fields = kit.fields(call);
                    return IntStream.range(0, fields.size())
                            .mapToObj(index -> of(call, fields.get(index), fields.get((index + 1) % fields.size())))
                            .flatMap(scenarios -> scenarios);
                });
    }

    private Stream<ConsumerScenario> of(ClientCall call, Field field, Field other) {
        Stream<ConsumerScenario> three = Stream.of(absent(call, field, other), cleared(call, field), set(call, field));
        return field.open() ? Stream.concat(three, Stream.of(nested(call, field))) : three;
    }

    private ConsumerScenario absent(ClientCall call, Field field, Field other) {
        InteractionBuilder draft = draft(call, "leaves out", field)
                .state(ProviderStateNames.ASSISTANT, PactContract.having(List.of(field)))
                .state(ProviderStateNames.SECRETS, Map.of("fields", secrets(other)));
        ObjectNode body = body(draft, call, other);
        kit.answers().assistant(draft, kit.operation(call), List.of(field, other));
        return scenario(
                call,
                draft,
                body,
                assistant -> assertThat(assistant.asMap())
                        .containsEntry(field.name(), value(field))
                        .containsEntry(other.name(), value(other)));
    }

    private ConsumerScenario cleared(ClientCall call, Field field) {
        InteractionBuilder draft = draft(call, "sends null for", field)
                .state(ProviderStateNames.ASSISTANT, PactContract.having(List.of(field)));
        ObjectNode body = PactContract.object().putNull(field.name());
        draft.body(call.mediaType(), body);
        kit.answers().assistant(draft, kit.operation(call), List.of());
        ExpectedAnswers.onlyMembers(draft, "$", "(?!" + field.name() + "$).*");
        return scenario(
                call, draft, body, assistant -> assertThat(assistant.asMap()).doesNotContainKey(field.name()));
    }

    private ConsumerScenario set(ClientCall call, Field field) {
        InteractionBuilder draft = draft(call, "sends a value for", field)
                .state(ProviderStateNames.ASSISTANT, PactContract.having(List.of()))
                .state(ProviderStateNames.SECRETS, Map.of("fields", secrets(field)));
        ObjectNode body = body(draft, call, field);
        kit.answers().assistant(draft, kit.operation(call), List.of(field));
        return scenario(
                call,
                draft,
                body,
                assistant -> assertThat(assistant.asMap()).containsEntry(field.name(), value(field)));
    }

    /** One member changed, one cleared, one left out: a merge keeps what is left out, all else replaces the whole. */
    private ConsumerScenario nested(ClientCall call, Field field) {
        boolean merges = call.mediaType().contains("merge-patch");
        InteractionBuilder draft = draft(call, "sends a part of", field)
                .state(
                        ProviderStateNames.ASSISTANT,
                        Map.of("fields", Map.of(field.name(), Map.of("kept", 1, "changed", 1, "cleared", 1))));
        ObjectNode part = PactContract.object().put("changed", 2);
        ObjectNode left = PactContract.object().put("changed", 2);
        if (merges) {
            part.putNull("cleared");
            left.put("kept", 1);
        }
        ObjectNode body = PactContract.object();
        body.set(field.name(), part);
        draft.body(call.mediaType(), body);
        Field result = new Field(field.name(), left, false, true);
        kit.answers().assistant(draft, kit.operation(call), List.of(result));
        ExpectedAnswers.onlyMembers(draft, "$." + field.name(), String.join("|", left.propertyNames()));
        left.propertyNames().forEach(name -> ExpectedAnswers.equal(draft, "$." + field.name() + "." + name));
        return scenario(
                call,
                draft,
                body,
                assistant -> assertThat(assistant.asMap()).containsEntry(field.name(), value(result)));
    }

    private InteractionBuilder draft(ClientCall call, String what, Field field) {
        Operation operation = kit.operation(call);
        return new InteractionBuilder(operation.method() + " as " + call.mediaType() + " " + what + " " + field.name())
                .state(ProviderStateNames.KEY)
                .to(operation, kit.examples());
    }

    private ObjectNode body(InteractionBuilder draft, ClientCall call, Field field) {
        ObjectNode body = PactContract.object(List.of(field));
        draft.body(call.mediaType(), body);
        if (field.sensitive()) {
            draft.bodyFromState("$." + field.name(), "${" + field.name() + "}");
        }
        return body;
    }

    private ConsumerScenario scenario(
            ClientCall call, InteractionBuilder draft, JsonNode body, Consumer<JsonMembers> check) {
        return new ConsumerScenario(
                draft.interaction(),
                client -> check.accept(((Assistant) call.invocation()
                                .call(client, kit.id(), PactContract.members(body), RequestOptions.none())
                                .body())
                        .members()));
    }

    private static Object value(Field field) {
        return PactContract.members(PactContract.object(List.of(field))).asMap().get(field.name());
    }

    private static List<String> secrets(Field field) {
        return field.sensitive() ? List.of(field.name()) : List.of();
    }
}
