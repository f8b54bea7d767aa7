package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Derives cases from a contract, sends them to a server, and holds the answers against the contract. */
public final class ConformanceRun {

    private final Words words;
    private final Map<JsonNode, Schema> schemas;

    private final Contract base;
    private final Cases cases;

    private ConformanceRun(Words words, Map<JsonNode, Schema> schemas, Contract base, Cases cases) {
        this.words = words;
        this.schemas = schemas;
        this.base = base;
        this.cases = cases;
    }

    /** Everything that a server does against a contract. */
    public static List<Finding> run(Contract contract, ServerUnderTest server) {
        return with(Words.of(List.of())).check(contract, server, Integer.MAX_VALUE).findings();
    }

    /** A run that also tries the names and options of other contracts. */
    public static ConformanceRun with(Words words) {
        return new ConformanceRun(words, Map.of(), null, null);
    }

    /** A run for contracts that have most of their schemas in common with this one. */
    public ConformanceRun basedOn(Contract contract, ServerUnderTest server) {
        Schemas base = new Schemas(contract, Map.of());
        View view = new View(contract, base, words.and(contract));
        Cases cases = Cases.of(view);
        check(view, cases, server, Integer.MAX_VALUE);
        return new ConformanceRun(words, base.all(), contract, cases);
    }

    /**
     * Holds a server against a contract.
     *
     * @param most after how many findings to stop
     */
    public Outcome check(Contract contract, ServerUnderTest server, int most) {
        View view = new View(contract, new Schemas(contract, schemas), words.and(contract));
        return check(view, contract == base ? cases : Cases.of(view), server, most);
    }

    private static Outcome check(View view, Cases cases, ServerUnderTest server, int most) {
        Seen seen = new Seen();
        Judge judge = new Judge(view, seen);
        Set<Finding> findings = new LinkedHashSet<>(ContractCheck.check(view));
        if (most == Integer.MAX_VALUE) {
            cases.all().parallelStream().forEach(each -> server.run(each.scenario()));
        }
        Iterator<Case> ordered = cases.inOrder(scenario -> server.knows(scenario)).iterator();
        while (ordered.hasNext() && findings.size() < most) {
            Case each = ordered.next();
            findings.addAll(judge.judge(each, server.run(each.scenario())));
        }
        if (findings.size() >= most) {
            return new Outcome(List.copyOf(findings), cases.all().size(), seen);
        }
        for (Operation operation : view.contract().operations()) {
            operation.responses().keySet().stream()
                    .filter(status -> !seen.has(operation, status))
                    .forEach(status -> findings.add(new Finding(
                            operation.id(),
                            "status " + status,
                            "it is an answer",
                            "never gave it",
                            "Take it out of the contract, or add the case in which it occurs.")));
        }
        return new Outcome(List.copyOf(findings), cases.all().size(), seen);
    }

    /**
     * What came of a run.
     *
     * @param cases how many scenarios were tried
     */
    public record Outcome(List<Finding> findings, int cases, Seen seen) {}
}
