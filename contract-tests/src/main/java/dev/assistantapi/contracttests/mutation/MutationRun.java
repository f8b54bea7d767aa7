package dev.assistantapi.contracttests.mutation;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.InvalidContractException;
import dev.assistantapi.contracttests.conformance.Baseline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Holds the server, which stays as it is, against every mutant of the contract. */
public final class MutationRun {

    private final Baseline baseline;
    private final Function<Contract, Optional<String>> pacts;

    /** @param pacts what the recorded consumers find wrong with a contract */
    public MutationRun(Baseline baseline, Function<Contract, Optional<String>> pacts) {
        this.baseline = baseline;
        this.pacts = pacts;
    }

    /** Judges every mutant. */
    public List<MutantVerdict> judge(List<Mutant> mutants) {
        ObjectNode document = (ObjectNode) baseline.contract().document();
        return mutants.parallelStream()
                .map(mutant -> verdict(mutant, mutant.applyTo(document).toString()))
                .toList();
    }

    private MutantVerdict verdict(Mutant mutant, String document) {
        Contract contract;
        try {
            contract = Contract.parse(document.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidContractException unreadable) {
            return new MutantVerdict(mutant, "reader", String.valueOf(unreadable.getMessage()));
        }
        Optional<String> red = baseline.firstFinding(contract).map(Object::toString);
        if (red.isPresent()) {
            return new MutantVerdict(mutant, "conformance", red.get());
        }
        return pacts.apply(contract)
                .map(finding -> new MutantVerdict(mutant, "pacts", finding))
                .orElseGet(() -> new MutantVerdict(mutant, "", ""));
    }
}
