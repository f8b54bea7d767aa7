package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.Answer;
import dev.assistantapi.contracttests.conformance.Placeholders;
import dev.assistantapi.contracttests.conformance.Recording;
import dev.assistantapi.contracttests.conformance.Request;
import dev.assistantapi.contracttests.conformance.Scenario;
import dev.assistantapi.contracttests.conformance.ServerUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server with a fault. */
final class FaultyServer implements ServerUnderTest {

    private final Contract contract;
    private final ServerUnderTest server;
    private final Fault fault;
    private int altered;

    FaultyServer(Contract contract, ServerUnderTest server, Fault fault) {
        this.contract = contract;
        this.server = server;
        this.fault = fault;
    }

    /** How many answers were not what they should be. */
    int altered() {
        return altered;
    }

    /** What the fault shows in is to be looked at first. */
    @Override
    public boolean knows(Scenario scenario) {
        return scenario.steps().stream().noneMatch(this::isConcerned) || run(scenario).equals(server.run(scenario));
    }

    private boolean isConcerned(Request request) {
        return operation(request)
                .filter(operation -> operation.id().equals(fault.operation()))
                .isPresent();
    }

    @Override
    public Recording run(Scenario scenario) {
        Recording sound = server.run(scenario);
        List<Answer> before = new ArrayList<>(List.of(sound.start()));
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < sound.answers().size(); i++) {
            Answer answer = sound.answers().get(i);
            Request request = scenario.steps().get(i);
            Answer given = operation(scenario, sound, i)
                    .filter(operation -> operation.id().equals(fault.operation()))
                    .map(operation -> fault.alter().apply(new Step(operation, request, answer, List.copyOf(before))))
                    .orElse(answer);
            altered += given.equals(answer) ? 0 : 1;
            before.add(answer);
            answers.add(given);
        }
        return new Recording(sound.start(), answers);
    }

    /** A next page is one of the operation before it; without a link to it, nobody looks at what is answered. */
    private Optional<Operation> operation(Scenario scenario, Recording sound, int step) {
        Request request = scenario.steps().get(step);
        if (!request.path().equals(Placeholders.NEXT)) {
            return operation(request);
        }
        return step > 0 && sound.answers().get(step - 1).header("Link") != null
                ? operation(scenario, sound, step - 1)
                : Optional.empty();
    }

    private Optional<Operation> operation(Request request) {
        String path = request.path().replaceAll("\\?.*", "");
        return contract.operations().stream()
                .filter(operation -> operation.method().equals(request.method()))
                .filter(operation -> path.matches(operation.path().replaceAll("\\{[^/]+}", "[^/]+")))
                .findFirst();
    }
}
