package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.util.List;

/**
 * An answer, and what it is one to.
 *
 * @param before the answers of the same scenario so far, as they really were; the first is how the assistant was
 */
record FaultyStep(Operation operation, Request request, HttpAnswer answer, List<HttpAnswer> before) {

    HttpAnswer previous() {
        return before.get(before.size() - 1);
    }
}
