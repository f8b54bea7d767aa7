package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonPointer;

/** Finds the operation of a request, holds it against the contract, and carries it out or refuses it. */
final class ContractServer {

    private final String key;
    private final Routes routes;
    private final Problems problems;
    private final RequestRules rules;
    private final FakeAssistants assistants;

    /** @param key the only one that is let in */
    ContractServer(Contract contract, SchemaRules schemas, InstantSource clock, String key) {
        Operation create = operation(contract, "POST", false);
        Operation get = operation(contract, "GET", true);
        Operation.Response found = Objects.requireNonNull(get.responses().get("200"), "a GET answers 200");
        Representation representation = new Representation(contract, json(found.contents()), parameterOfPath(get));
        this.key = key;
        this.routes = new Routes(contract.operations());
        this.problems = new Problems(contract);
        this.rules = new RequestRules(contract, schemas, representation.readOnly());
        this.assistants = new FakeAssistants(
                clock, representation, new FakeList(contract, representation), rules, json(create.requestBodies()));
    }

    FakeAnswer answer(ReceivedRequest request, String requestId) {
        try {
            if (!request.headers().firstValue("Authorization").orElse("").equals("Bearer " + key)) {
                throw Refusal.of(401);
            }
            Routes.Route route = routes.find(request.method(), request.uri()).orElseThrow(() -> Refusal.of(404));
            return assistants.carryOut(rules.check(route, request));
        } catch (Refusal refusal) {
            return refused(request, refusal, requestId);
        }
    }

    /** Without a body where the contract documents none. */
    FakeAnswer refused(ReceivedRequest request, Refusal refusal, String requestId) {
        return routes.find(request.method(), request.uri())
                .map(route -> problems.answer(route.operation(), refusal, requestId))
                .orElseGet(() -> new FakeAnswer(refusal.status(), Map.of(), ""));
    }

    void clear() {
        assistants.clear();
    }

    private static Operation operation(Contract contract, String method, boolean ofOne) {
        return contract.operations().stream()
                .filter(operation ->
                        operation.method().equals(method) && operation.path().contains("{") == ofOne)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the contract has no " + method + " that the fake needs"));
    }

    private static String parameterOfPath(Operation operation) {
        return operation.path().replaceFirst(".*\\{([^}]+)}.*", "$1");
    }

    private static JsonPointer json(Map<String, JsonPointer> contents) {
        return Objects.requireNonNull(contents.get("application/json"), "the contract has no JSON that the fake needs");
    }
}
