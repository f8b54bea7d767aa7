package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.Baseline;
import dev.assistantapi.contracttests.conformance.model.Case;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds servers with one fault each against the contract. */
public final class FaultRun {

    private final Baseline baseline;
    private final Map<String, List<Case>> cases;

    public FaultRun(Baseline baseline) {
        this.baseline = baseline;
        this.cases = baseline.contract().operations().stream()
                .collect(Collectors.toMap(Operation::id, operation -> baseline.casesOf(operation.id())));
    }

    /** Judges every fault that alters an answer at all. */
    public List<FaultVerdict> judge() {
        return Faults.of(baseline.contract()).parallelStream()
                .flatMap(this::judge)
                .toList();
    }

    private Stream<FaultVerdict> judge(Fault fault) {
        FaultyServer faulty = new FaultyServer(baseline, fault);
        Optional<ConformanceFinding> finding = baseline.firstFinding(cases.get(fault.operation()), faulty);
        return faulty.altered() == 0
                ? Stream.empty()
                : Stream.of(new FaultVerdict(
                        fault, finding.map(ConformanceFinding::toString).orElse("")));
    }
}
