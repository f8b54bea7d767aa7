package dev.assistantapi.contracttests.conformance.contract;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Texts that are worth trying for a parameter: at and around each limit of its schema, and of every type. */
public final class ParameterTexts {

    private static final List<String> TEXTS = List.of(
            "",
            "0",
            "1",
            "-1",
            "1.5",
            "5000",
            "x",
            "true",
            "null",
            "Two words.",
            "*",
            "\"tag\"",
            "W/\"tag\"",
            "\"a\", \"b\"",
            "2024-06-11T09:30:00Z",
            "2999-06-11T09:30:00.123+02:00",
            "2024-06-11",
            "https://example.com/",
            "0197a3c4-5e6f-7a8b-9c0d-1e2f3a4b5c6d",
            "x".repeat(5000));

    private ParameterTexts() {}

    public static Set<String> of(JsonNode schema) {
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
            for (int length = schema.path(bound).asInt(-5) - 1;
                    length <= schema.path(bound).asInt(-5) + 1;
                    length++) {
                if (length >= 0 && length < 10_000) {
                    texts.add("x".repeat(length));
                }
            }
        }
        texts.addAll(TEXTS);
        return texts;
    }
}
