package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.pact.file.Interaction;

/** What a consumer and the contract say about one part of an interaction. */
record Disagreement(String field, String consumer, String contract, String remedy) {

    private static final int LONG = 200;

    Disagreement {
        consumer = shortened(consumer);
        contract = shortened(contract);
    }

    static Disagreement sent(String field, String consumer, String contract) {
        return new Disagreement(
                field,
                consumer,
                contract,
                "send what the contract allows, or let the contract allow it (a minor version)");
    }

    static Disagreement expected(String field, String consumer, String contract) {
        return new Disagreement(
                field,
                consumer,
                contract,
                "expect only what the contract promises, or let the contract promise it; if it did before, this breaks"
                        + " the consumer");
    }

    PactFinding in(String file, Interaction interaction, Operation operation) {
        return new PactFinding(file, interaction.description(), operation.id(), field, consumer, contract, remedy);
    }

    private static String shortened(String text) {
        return text.length() <= LONG ? text : text.substring(0, LONG) + "…";
    }
}
