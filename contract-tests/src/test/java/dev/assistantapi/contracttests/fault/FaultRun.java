package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contracttests.conformance.ConformanceRun;
import dev.assistantapi.contracttests.conformance.Finding;
import dev.assistantapi.contracttests.conformance.ServerUnderTest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds servers with one fault each against the contract. */
public final class FaultRun {

    private final ConformanceRun conformance;
    private final ServerUnderTest server;

    public FaultRun(ConformanceRun conformance, ServerUnderTest server) {
        this.conformance = conformance;
        this.server = server;
    }

    /** What becomes of every fault that alters an answer at all. */
    public List<FaultVerdict> judge(Contract contract) {
        return Faults.of(contract).parallelStream()
                .flatMap(fault -> judge(contract, fault))
                .toList();
    }

    private Stream<FaultVerdict> judge(Contract contract, Fault fault) {
        FaultyServer faulty = new FaultyServer(contract, server, fault);
        Optional<Finding> finding =
                conformance.check(contract, faulty, 1).findings().stream().findFirst();
        return faulty.altered() == 0
                ? Stream.empty()
                : Stream.of(new FaultVerdict(fault, finding.map(Finding::toString).orElse("")));
    }
}
