package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import java.util.function.Function;

/**
 * One thing that a server does wrong.
 *
 * @param alter the answer that it gives; the same answer where the fault does not show
 */
public record Fault(String operation, String name, Function<FaultyStep, HttpAnswer> alter) {

    /** The operation and the fault. */
    public String id() {
        return operation + ": " + name;
    }
}
