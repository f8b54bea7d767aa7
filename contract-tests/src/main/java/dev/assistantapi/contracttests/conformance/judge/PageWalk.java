package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The pages of a list, one after the other: no page repeats what an earlier one had. */
final class PageWalk {

    private final Set<JsonNode> walked = new HashSet<>();

    /** @param continues whether the page is the next one of those before it */
    List<ConformanceFinding> check(Operation operation, HttpAnswer answer, boolean continues) {
        JsonNode page = answer.json();
        if (!continues) {
            walked.clear();
        }
        if (!answer.succeeded() || page == null || !page.isArray()) {
            return List.of();
        }
        int before = walked.size();
        page.forEach(walked::add);
        return walked.size() < before + page.size()
                ? List.of(AnswerCheck.finding(
                        operation,
                        "Link",
                        "the next page goes on behind this one",
                        "sent " + (before + page.size() - walked.size()) + " of this page again"))
                : List.of();
    }
}
