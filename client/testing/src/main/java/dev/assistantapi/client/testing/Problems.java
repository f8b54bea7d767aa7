package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes problem documents (RFC 9457): what the contract gives as the example of a status is what is answered. */
final class Problems {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final Contract contract;

    Problems(Contract contract) {
        this.contract = contract;
    }

    /** An answer of this status; without a body if the contract documents none for the operation. */
    FakeAnswer answer(Operation operation, Refusal refusal, String requestId) {
        Operation.Response response = operation.responses().get(Integer.toString(refusal.status()));
        FakeAnswer answer = response == null
                ? new FakeAnswer(refusal.status(), Map.of(), "")
                : new FakeAnswer(
                        refusal.status(),
                        Map.of("Content-Type", MEDIA_TYPE),
                        body(response, refusal.broken(), requestId));
        if (response != null) {
            for (Map.Entry<String, Operation.Header> header : response.headers().entrySet()) {
                JsonNode example = contract.document()
                        .at(header.getValue().schema().head())
                        .path("example");
                answer = header.getValue().required() && !example.isMissingNode()
                        ? answer.header(header.getKey(), example.asString())
                        : answer;
            }
        }
        for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
            answer = answer.header(header.getKey(), header.getValue());
        }
        return answer;
    }

    private String body(Operation.Response response, List<FakeViolation> broken, String requestId) {
        Optional<JsonNode> example = example(response);
        if (example.isEmpty()) {
            return "";
        }
        ObjectNode problem = (ObjectNode) example.get().deepCopy();
        problem.put("requestId", requestId);
        if (!broken.isEmpty()) {
            String places = broken.size() == 1 ? "1 place" : broken.size() + " places";
            problem.put("detail", "The request breaks the contract in " + places + "; nothing was changed.");
            ArrayNode violations = problem.putArray("violations");
            broken.forEach(rule -> violations
                    .addObject()
                    .put("in", rule.in())
                    .put("pointer", rule.pointer())
                    .put("rule", rule.rule())
                    .put("message", rule.message()));
        }
        return problem.toString();
    }

    private Optional<JsonNode> example(Operation.Response response) {
        JsonPointer examples = response.place()
                .appendProperty("content")
                .appendProperty(MEDIA_TYPE)
                .appendProperty("examples");
        return contract.document().at(examples).propertyNames().stream()
                .findFirst()
                .map(name -> contract.at(examples.appendProperty(name)).path("value"));
    }
}
