package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.cases.Cases;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchemas;
import dev.assistantapi.contracttests.conformance.contract.Vocabulary;
import dev.assistantapi.contracttests.conformance.judge.ContractCheck;
import dev.assistantapi.contracttests.conformance.judge.ObservedStatuses;
import dev.assistantapi.contracttests.conformance.judge.RequestExpectation;
import dev.assistantapi.contracttests.conformance.judge.ScenarioJudge;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.Request;
import dev.assistantapi.contracttests.conformance.model.ServerUnderTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Derives cases from a contract, sends them to a server, and holds the answers against the contract. */
public final class ConformanceRun {

    private ConformanceRun() {}

    /** Everything that a server does against a contract. */
    public static List<ConformanceFinding> run(Contract contract, ServerUnderTest server) {
        return check(contract, server, Vocabulary.of(List.of())).findings();
    }

    /** @param words names and options of other contracts, which are tried as well */
    public static Outcome check(Contract contract, ServerUnderTest server, Vocabulary words) {
        ContractUnderTest view =
                new ContractUnderTest(contract, new ResolvedSchemas(contract, Map.of()), words.and(contract));
        return check(view, Cases.of(view).all(), server);
    }

    /**
     * Leaves out the cases that are refused before anything is read or written, but for one of every operation and status:
     * they do not depend on what the server keeps its data in.
     */
    public static Outcome checkWhatIsStored(Contract contract, ServerUnderTest server, Vocabulary words) {
        ContractUnderTest view =
                new ContractUnderTest(contract, new ResolvedSchemas(contract, Map.of()), words.and(contract));
        RequestExpectation requests = new RequestExpectation(view);
        Set<String> refused = new HashSet<>();
        Set<Case> cases = new LinkedHashSet<>(Cases.of(view).all());
        cases.removeIf(each -> {
            Request first = each.scenario().steps().get(0);
            return view.operation(first.method(), view.path(first))
                    .map(operation -> requests.of(operation, first))
                    .filter(expected -> !expected.isSuccess())
                    .map(expected ->
                            !refused.add(each.operation() + each.scenario().server() + expected.statuses()))
                    .orElse(false);
        });
        return check(view, cases, server);
    }

    static Outcome check(ContractUnderTest view, Set<Case> cases, ServerUnderTest server) {
        cases.parallelStream().forEach(each -> server.run(each.scenario()));
        ObservedStatuses seen = new ObservedStatuses();
        ScenarioJudge judge = new ScenarioJudge(view, seen);
        Set<ConformanceFinding> findings = new LinkedHashSet<>(ContractCheck.check(view));
        cases.forEach(each -> findings.addAll(judge.judge(each, server.run(each.scenario()))));
        findings.addAll(neverGiven(view, seen::has));
        return new Outcome(List.copyOf(findings), cases.size(), seen);
    }

    /** The documented responses that did not occur. */
    static List<ConformanceFinding> neverGiven(ContractUnderTest view, BiPredicate<Operation, String> seen) {
        List<ConformanceFinding> findings = new ArrayList<>();
        for (Operation operation : view.contract().operations()) {
            operation.responses().keySet().stream()
                    .filter(status -> !seen.test(operation, status))
                    .forEach(status -> findings.add(new ConformanceFinding(
                            operation.id(),
                            "status " + status,
                            "it is an answer",
                            "never gave it",
                            "Take it out of the contract, or add the case in which it occurs.")));
        }
        return findings;
    }

    /**
     * What came of a run.
     *
     * @param cases how many scenarios were tried
     */
    public record Outcome(List<ConformanceFinding> findings, int cases, ObservedStatuses seen) {}
}
