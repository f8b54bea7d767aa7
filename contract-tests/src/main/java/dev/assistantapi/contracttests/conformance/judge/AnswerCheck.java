package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Response;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema;
import dev.assistantapi.contracttests.conformance.model.ConformanceFinding;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Whether an answer is one that the contract documents: its status, headers, media type and body. */
final class AnswerCheck {

    private final ContractUnderTest view;

    AnswerCheck(ContractUnderTest view) {
        this.view = view;
    }

    List<ConformanceFinding> check(Operation operation, HttpAnswer answer) {
        Optional<Response> promised = ContractUnderTest.response(operation, answer.status());
        if (promised.isEmpty()) {
            return List.of(finding(
                    operation,
                    "status " + answer.status(),
                    "the answers are " + operation.responses().keySet(),
                    "answered " + answer.status()));
        }
        List<ConformanceFinding> findings = new ArrayList<>();
        headers(operation, promised.get(), answer, findings);
        body(operation, promised.get(), answer, findings);
        return findings;
    }

    private void headers(Operation operation, Response promised, HttpAnswer answer, List<ConformanceFinding> findings) {
        promised.headers().forEach((name, header) -> {
            List<String> values = answer.headers().getOrDefault(name, List.of());
            if (values.isEmpty() && header.required() || values.size() > 1) {
                findings.add(finding(
                        operation, name, "every " + answer.status() + " has one such header", "sent " + values.size()));
            }
            ResolvedSchema schema = view.schemas().at(header.schema());
            for (String value : values) {
                if (!schema.accepts(schema.fromText(value))) {
                    findings.add(finding(
                            operation, name, "the header is " + schema.node().toString(), "sent " + value));
                }
            }
        });
        Set<String> documented = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        documented.addAll(promised.headers().keySet());
        for (String word : view.words().responseHeaders()) {
            if (!documented.contains(word) && answer.header(word) != null) {
                findings.add(finding(
                        operation,
                        word,
                        "a " + answer.status() + " has the headers " + documented,
                        "sent " + word + " as well"));
            }
        }
    }

    private void body(Operation operation, Response promised, HttpAnswer answer, List<ConformanceFinding> findings) {
        if (promised.contents().isEmpty()) {
            if (!answer.body().isEmpty()) {
                findings.add(finding(operation, "body", answer.status() + " has none", "sent one"));
            }
            return;
        }
        String type = answer.header("Content-Type");
        if (type == null || !promised.contents().containsKey(type)) {
            findings.add(finding(
                    operation,
                    "Content-Type",
                    answer.status() + " is " + promised.contents().keySet(),
                    "sent " + type));
            return;
        }
        if (answer.json() == null) {
            findings.add(finding(operation, "body", answer.status() + " is JSON", "sent something else"));
            return;
        }
        ResolvedSchema schema = view.schemas().at(promised.contents().get(type));
        schema.broken(answer.body()).stream()
                .limit(3)
                .forEach(broken -> findings.add(finding(
                        operation,
                        broken.pointer(),
                        "the body of " + answer.status() + " keeps to " + broken.rule(),
                        "sent " + shortened(answer.body()))));
        JsonNode body = answer.json();
        unnamed(schema, body)
                .forEach(name -> findings.add(finding(
                        operation,
                        name,
                        "the body of " + answer.status() + " has no such property",
                        "sent " + shortened(answer.body()))));
    }

    /** The members that no schema names, where the schema does not say that there may be any. */
    private static Set<String> unnamed(ResolvedSchema schema, JsonNode body) {
        Set<String> names = new TreeSet<>();
        unnamed(schema.node(), body, "", names);
        return names;
    }

    private static void unnamed(JsonNode schema, JsonNode value, String place, Set<String> names) {
        if (value.isArray()) {
            value.forEach(item -> unnamed(schema.path("items"), item, place + "/*", names));
        }
        if (value.isObject() && schema.path("properties").isObject()) {
            value.properties().forEach(member -> {
                JsonNode named = schema.path("properties").path(member.getKey());
                if (named.isMissingNode()) {
                    names.add(place + "/" + member.getKey());
                } else {
                    unnamed(named, member.getValue(), place + "/" + member.getKey(), names);
                }
            });
        }
    }

    static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    static ConformanceFinding finding(Operation operation, String field, String promised, String did) {
        return new ConformanceFinding(
                operation.id(), field, promised, did, "Correct the server, or the contract if that is what is meant.");
    }
}
