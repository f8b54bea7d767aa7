package dev.assistantapi.contracttests.fault;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.Answer;
import dev.assistantapi.contracttests.conformance.Request;
import java.util.List;

/**
 * An answer, and what it is one to.
 *
 * @param before the answers of the same scenario so far, as they really were; the first is how the assistant was
 */
record Step(Operation operation, Request request, Answer answer, List<Answer> before) {

    Answer previous() {
        return before.get(before.size() - 1);
    }
}
