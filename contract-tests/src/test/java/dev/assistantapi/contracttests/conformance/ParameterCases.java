package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Cases for parameters: on their limits, beside them, and texts that are not theirs. */
final class ParameterCases {

    private static final List<String> TEXTS =
            List.of("", "0", "1", "-1", "1.5", "5000", "x", "true", "null", "Two words.", "*", "\"tag\"", "W/\"tag\"",
                    "\"a\", \"b\"", "2024-06-11T09:30:00Z", "2999-06-11T09:30:00.123+02:00", "2024-06-11",
                    "https://example.com/", "0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d", "x".repeat(5000));

    private final View view;
    private final Requests requests;

    ParameterCases(View view) {
        this.view = view;
        this.requests = view.requests();
    }

    List<Case> of(Operation operation) {
        List<Case> cases = new ArrayList<>();
        Request plain = requests.plain(operation);
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                continue;
            }
            if (parameter.required()) {
                cases.add(new Case(
                        operation.id(), parameter.name(), Scenario.of(requests.without(operation, parameter))));
            }
            for (String text : texts(view.schemas().at(parameter.schema()).node())) {
                cases.add(new Case(
                        operation.id(), parameter.name(), Scenario.of(Requests.with(plain, parameter, text))));
            }
            if (parameter.in().equals("query")) {
                cases.add(new Case(
                        operation.id(),
                        parameter.name(),
                        Scenario.of(Requests.with(Requests.with(plain, parameter, "1"), parameter, "1"))));
            }
        }
        for (String word : view.words().queryParameters()) {
            if (operation.parameters().stream().noneMatch(known -> known.name().equals(word))) {
                cases.add(new Case(operation.id(), word, Scenario.of(Requests.withQuery(plain, word, "nonsense"))));
            }
        }
        return cases;
    }

    static Set<String> texts(JsonNode schema) {
        Set<String> texts = new LinkedHashSet<>();
        schema.path("examples").forEach(example -> texts.add(example.asString("")));
        schema.path("enum").forEach(option -> texts.add(option.asString("")));
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default")) {
            if (schema.path(bound).isNumber()) {
                BigDecimal limit = schema.path(bound).decimalValue();
                List.of(limit, limit.subtract(BigDecimal.ONE), limit.add(BigDecimal.ONE))
                        .forEach(number -> texts.add(number.toPlainString()));
            }
        }
        for (String bound : List.of("minLength", "maxLength")) {
            for (int length = schema.path(bound).asInt(-5) - 1; length <= schema.path(bound).asInt(-5) + 1; length++) {
                if (length >= 0 && length < 10_000) {
                    texts.add("x".repeat(length));
                }
            }
        }
        texts.addAll(TEXTS);
        return texts;
    }
}
