package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds pacts against a contract: what a consumer sends must be allowed, what it expects must be promised, whatever the
 * server of today does. A request whose refusal is expected (400, 413, 415) may break the contract; for 400 and 415 it
 * has to.
 */
public final class PactContractCheck {

    private final Contract contract;
    private final PactRequestCheck requests;
    private final PactResponseCheck responses;

    /** Checks against this contract. */
    public PactContractCheck(Contract contract) {
        ContractSchemas schemas = new ContractSchemas(contract);
        this.contract = contract;
        this.requests = new PactRequestCheck(contract, schemas);
        this.responses = new PactResponseCheck(contract, schemas);
    }

    /** Every place where one of the pacts and the contract disagree; empty if there is none. */
    public List<PactFinding> check(List<PactFile> pacts) {
        return findings(pacts).toList();
    }

    /** The first such place; quicker than all of them. */
    public Optional<PactFinding> first(List<PactFile> pacts) {
        return findings(pacts).findFirst();
    }

    private Stream<PactFinding> findings(List<PactFile> pacts) {
        return pacts.stream()
                .flatMap(pact ->
                        pact.interactions().stream().flatMap(interaction -> check(pact.name(), interaction).stream()));
    }

    private List<PactFinding> check(String file, Interaction interaction) {
        Optional<Operation> operation = OperationLookup.operation(contract, interaction);
        if (operation.isEmpty()) {
            return List.of(new PactFinding(
                    file,
                    interaction.description(),
                    interaction.method() + " " + interaction.path(),
                    "request path",
                    "sends " + interaction.method() + " " + interaction.path(),
                    "has no such operation",
                    "add the operation to the contract, or take the interaction out of the consumer's tests"));
        }
        List<Disagreement> disagreements = new ArrayList<>(requests.check(operation.get(), interaction));
        disagreements.addAll(responses.check(operation.get(), interaction));
        return disagreements.stream()
                .map(found -> found.in(file, interaction, operation.get()))
                .toList();
    }
}
