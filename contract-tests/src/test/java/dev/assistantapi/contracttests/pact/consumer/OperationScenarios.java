package dev.assistantapi.contracttests.pact.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import dev.assistantapi.client.ApiResponse;
import dev.assistantapi.client.AssistantException;
import dev.assistantapi.client.RequestOptions;
import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.model.Assistant;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.consumer.ContractExamples.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Each operation with its success, and with each error that a caller acts on. */
final class OperationScenarios {

    private static final List<Integer> ACTED_ON = List.of(400, 401, 404, 409, 412, 413);
    private static final String LARGE = "x".repeat(1_100_000);

    private final PactContract kit;

    OperationScenarios(PactContract kit) {
        this.kit = kit;
    }

    Stream<ConsumerScenario> all() {
        return ClientCall.ALL.stream()
                .flatMap(call -> Stream.concat(
                        isList(kit.operation(call)) ? Stream.empty() : Stream.of(success(call)),
                        ACTED_ON.stream()
                                .filter(status ->
                                        kit.operation(call).responses().containsKey(String.valueOf(status)))
                                .map(status -> failure(call, status))));
    }

    private ConsumerScenario success(ClientCall call) {
        Operation operation = kit.operation(call);
        List<Field> fields = call.mediaType().isEmpty() ? kit.allFields() : kit.fields(call);
        InteractionBuilder draft = draft(call, "succeeds").state(ProviderStateNames.KEY);
        ObjectNode body = PactContract.object();
        if (call.mediaType().isEmpty()) {
            draft.state(ProviderStateNames.ASSISTANT, PactContract.having(fields));
        } else {
            draft.state(ProviderStateNames.SECRETS, Map.of("fields", secrets(fields)));
            if (needsAssistant(operation)) {
                draft.state(ProviderStateNames.ASSISTANT, PactContract.having(List.of()));
            }
            body = PactContract.object(fields);
            draft.body(call.mediaType(), body);
            secrets(fields).forEach(name -> draft.bodyFromState("$." + name, "${" + name + "}"));
        }
        RequestOptions options = idempotencyKey(draft, operation, ProviderStateNames.NEW_KEY);
        JsonMembers sent = PactContract.members(body);
        ObjectNode expected = kit.answers().assistant(draft, operation, fields);
        return new ConsumerScenario(draft.interaction(), client -> {
            ApiResponse<?> response = call.invocation().call(client, kit.id(), sent, options);

            assertThat(response.status()).isEqualTo(ExpectedAnswers.status(operation, 200));
            assertThat(((Assistant) response.body()).members()).isEqualTo(PactContract.members(expected));
            assertThat(response.requestId()).isPresent();
        });
    }

    private ConsumerScenario failure(ClientCall call, int status) {
        Operation operation = kit.operation(call);
        InteractionBuilder draft = draft(call, "is answered " + status);
        draft.state(status == 401 ? ProviderStateNames.UNKNOWN_KEY : ProviderStateNames.KEY);
        if (needsAssistant(operation)) {
            assistant(draft, status);
        }
        RequestOptions options = idempotencyKey(
                draft, operation, status == 409 ? ProviderStateNames.USED_KEY : ProviderStateNames.NEW_KEY);
        ObjectNode shown = PactContract.object();
        ObjectNode sent = shown;
        if (status == 413) {
            String name = openField(call);
            sent = PactContract.object();
            sent.putObject(name).put("text", LARGE);
            shown.putObject(name).put("text", "long");
            draft.state(ProviderStateNames.LARGE_TEXT);
            draft.bodyRules("$." + name + ".text", List.of(TypeMatcher.INSTANCE))
                    .bodyFromState("$." + name + ".text", "${text}");
        } else if (status == 400 && !call.mediaType().isEmpty()) {
            shown.put("notInTheContract", true);
        } else if (status == 409) {
            Field field = kit.fields(call).stream()
                    .filter(each -> !each.sensitive())
                    .findFirst()
                    .orElseThrow();
            shown.set(field.name(), field.example());
        }
        if (!call.mediaType().isEmpty()) {
            draft.body(call.mediaType(), shown);
        }
        if (status == 412) {
            String etag = kit.etag();
            draft.header("If-Match", "${etag}", etag);
            options = options.ifMatch(etag);
        }
        kit.answers().problem(draft, operation, status);
        return failing(call, draft, status, sent, options);
    }

    private ConsumerScenario failing(
            ClientCall call, InteractionBuilder draft, int status, ObjectNode sent, RequestOptions asked) {
        RequestOptions options = asked;
        if (status == 400 && call.mediaType().isEmpty()) {
            InvalidCall invalid = InvalidCall.of(kit.operation(call));
            invalid.in(draft);
            return new ConsumerScenario(
                    draft.interaction(),
                    client -> check(
                            status,
                            catchThrowableOfType(AssistantException.class, () -> invalid.call(client, kit.id()))));
        }
        JsonMembers body = PactContract.members(sent);
        return new ConsumerScenario(
                draft.interaction(),
                client -> check(
                        status,
                        catchThrowableOfType(
                                AssistantException.class,
                                () -> call.invocation().call(client, kit.id(), body, options))));
    }

    private static void check(int status, AssistantException failure) {
        assertThat(failure.status()).hasValue(status);
        assertThat(failure.requestId()).isPresent();
        assertThat(failure.problem())
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(status));
        assertThat(failure.violations()).hasSize(status == 400 ? 1 : 0);
    }

    private static void assistant(InteractionBuilder draft, int status) {
        switch (status) {
            case 401, 404 -> draft.state(ProviderStateNames.NO_ASSISTANT);
            case 412 -> draft.state(ProviderStateNames.CHANGED_ASSISTANT);
            default -> draft.state(ProviderStateNames.ASSISTANT, PactContract.having(List.of()));
        }
    }

    private RequestOptions idempotencyKey(InteractionBuilder draft, Operation operation, String state) {
        if (operation.parameters().stream().noneMatch(parameter -> "Idempotency-Key".equals(parameter.name()))) {
            return RequestOptions.none();
        }
        String example = kit.parameter(operation, "Idempotency-Key");
        draft.state(state).header("Idempotency-Key", "${idempotencyKey}", example);
        return RequestOptions.none().idempotencyKey(example);
    }

    private String openField(ClientCall call) {
        return kit.fields(call).stream()
                .filter(Field::open)
                .map(Field::name)
                .findFirst()
                .orElseThrow();
    }

    private InteractionBuilder draft(ClientCall call, String what) {
        return new InteractionBuilder(call.name() + " " + what).to(kit.operation(call), kit.examples());
    }

    private static boolean needsAssistant(Operation operation) {
        return operation.path().contains("{");
    }

    private static boolean isList(Operation operation) {
        return "GET".equals(operation.method()) && !needsAssistant(operation);
    }

    private static List<String> secrets(List<Field> fields) {
        return fields.stream().filter(Field::sensitive).map(Field::name).toList();
    }
}
