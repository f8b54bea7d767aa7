package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.cases.Cases;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchemas;
import dev.assistantapi.contracttests.conformance.contract.Vocabulary;
import dev.assistantapi.contracttests.conformance.judge.ContractCheck;
import dev.assistantapi.contracttests.conformance.judge.ObservedStatuses;
import dev.assistantapi.contracttests.conformance.judge.ScenarioJudge;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.Scenario;
import dev.assistantapi.contracttests.conformance.model.ServerUnderTest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A server that keeps a contract, with everything it answered. Another contract or a server with a fault is held against
 * it quickly: only what can come to another verdict is judged again.
 */
public final class Baseline {

    private final ContractUnderTest view;
    private final Vocabulary words;
    private final ServerUnderTest server;
    private final Cases cases;
    private final ConformanceRun.Outcome outcome;
    private final Map<Scenario, Set<String>> names = new HashMap<>();
    private final boolean everyCase;

    private Baseline(ContractUnderTest view, Vocabulary words, ServerUnderTest server, boolean everyCase) {
        this.view = view;
        this.words = words;
        this.server = server;
        this.everyCase = everyCase;
        this.cases = Cases.of(view);
        this.outcome = ConformanceRun.check(view, cases.all(), server);
        for (Case each : cases.all()) {
            names.put(
                    each.scenario(),
                    MentionedNames.in(
                            each.scenario(),
                            server.run(each.scenario()),
                            view.words().members()));
        }
    }

    /**
     * Runs the conformance once.
     *
     * @param words names and options of other contracts, which are tried as well
     * @param everyCase whether {@link #firstFinding(Contract)} judges all cases, those too that cannot have changed
     */
    public static Baseline of(Contract contract, ServerUnderTest server, Vocabulary words, boolean everyCase) {
        ResolvedSchemas schemas = new ResolvedSchemas(contract, Map.of());
        return new Baseline(new ContractUnderTest(contract, schemas, words.and(contract)), words, server, everyCase);
    }

    public ConformanceRun.Outcome outcome() {
        return outcome;
    }

    public Contract contract() {
        return view.contract();
    }

    /** The sound one. */
    public ServerUnderTest server() {
        return server;
    }

    /** The operation that a request calls. */
    public Optional<Operation> operation(Request request) {
        return view.operation(request.method(), view.path(request));
    }

    /** Those in which an operation is called, by its id. */
    public List<Case> casesOf(String operation) {
        return cases.all().stream()
                .filter(each -> view.operations(each.scenario()).stream()
                        .anyMatch(called -> called.id().equals(operation)))
                .toList();
    }

    /** The first way in which the server does not keep another contract. */
    public Optional<ConformanceFinding> firstFinding(Contract changed) {
        ContractUnderTest other = new ContractUnderTest(
                changed, new ResolvedSchemas(changed, view.schemas().all()), words.and(changed));
        List<ConformanceFinding> wrong = ContractCheck.check(other);
        if (!wrong.isEmpty()) {
            return Optional.of(wrong.get(0));
        }
        ContractDifference difference = ContractDifference.between(view, other);
        Set<Case> derived = Cases.of(other, cases, difference::sent).all();
        ObservedStatuses seen = new ObservedStatuses();
        ScenarioJudge judge = new ScenarioJudge(other, seen);
        Stream<Case> known = derived.stream()
                .filter(cases.all()::contains)
                .filter(each -> everyCase
                        || difference.concerns(
                                each.scenario(), server.run(each.scenario()), names.get(each.scenario())));
        Stream<Case> more = derived.stream().filter(each -> !cases.all().contains(each));
        return Stream.concat(known, more)
                .flatMap(each -> judge.judge(each, server.run(each.scenario())).stream())
                .findFirst()
                .or(() -> ConformanceRun.neverGiven(
                                other,
                                (operation, status) -> seen.has(operation, status)
                                        || outcome.seen().has(operation, status))
                        .stream()
                        .findFirst());
    }

    /** The first way in which a server does not keep the contract, where it answers otherwise than the sound one. */
    public Optional<ConformanceFinding> firstFinding(Collection<Case> tried, ServerUnderTest faulty) {
        ScenarioJudge judge = new ScenarioJudge(view, new ObservedStatuses());
        return tried.stream()
                .filter(each -> faulty.run(each.scenario()) != server.run(each.scenario()))
                .flatMap(each -> judge.judge(each, faulty.run(each.scenario())).stream())
                .findFirst();
    }
}
