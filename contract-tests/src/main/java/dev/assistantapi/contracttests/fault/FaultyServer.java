package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.Baseline;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Recording;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import dev.assistantapi.contracttests.conformance.model.ServerUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sound server with a fault. Where the fault does not show, its recording is that of the sound one. */
final class FaultyServer implements ServerUnderTest {

    private final Baseline baseline;
    private final Fault fault;
    private int altered;

    FaultyServer(Baseline baseline, Fault fault) {
        this.baseline = baseline;
        this.fault = fault;
    }

    /** How many answers were not what they should be. */
    int altered() {
        return altered;
    }

    @Override
    public Recording run(Scenario scenario) {
        Recording sound = baseline.server().run(scenario);
        List<HttpAnswer> before = new ArrayList<>(List.of(sound.start()));
        List<HttpAnswer> answers = new ArrayList<>();
        boolean shows = false;
        for (int i = 0; i < sound.answers().size(); i++) {
            HttpAnswer answer = sound.answers().get(i);
            Request request = scenario.steps().get(i);
            HttpAnswer given = operation(scenario, sound, i)
                    .filter(operation -> operation.id().equals(fault.operation()))
                    .map(operation ->
                            fault.alter().apply(new FaultyStep(operation, request, answer, List.copyOf(before))))
                    .orElse(answer);
            if (!given.equals(answer)) {
                altered++;
                shows = true;
            }
            before.add(answer);
            answers.add(given);
        }
        return shows ? new Recording(sound.start(), answers) : sound;
    }

    /** A next page belongs to the operation before it. Without a link to it, the judge ignores its answer. */
    private Optional<Operation> operation(Scenario scenario, Recording sound, int step) {
        Request request = scenario.steps().get(step);
        if (!request.path().equals(Placeholders.NEXT)) {
            return baseline.operation(request);
        }
        return step > 0 && sound.answers().get(step - 1).header("Link") != null
                ? operation(scenario, sound, step - 1)
                : Optional.empty();
    }
}
