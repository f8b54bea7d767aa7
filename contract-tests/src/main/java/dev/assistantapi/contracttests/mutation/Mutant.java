package dev.assistantapi.contracttests.mutation;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * One change of a contract.
 *
 * @param id where and what, unique
 * @param place a JSON Pointer into the contract
 * @param description in words
 * @param hidden why no caller can tell; empty if one can
 * @param change what is done to the document
 */
public record Mutant(String id, String place, String description, String hidden, Consumer<ObjectNode> change) {

    /** Whether a caller can tell. */
    public boolean observable() {
        return hidden.isEmpty();
    }

    ObjectNode applyTo(ObjectNode contract) {
        ObjectNode copy = contract.deepCopy();
        change.accept(copy);
        return copy;
    }
}
