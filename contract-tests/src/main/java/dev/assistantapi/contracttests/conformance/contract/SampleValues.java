package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contracttests.conformance.model.ExactJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** JSON texts that are worth trying: at and around each limit of a schema, and of every type. */
public final class SampleValues {

    public static final String EMOJI = "\uD83D\uDE00";

    private static final BigDecimal TINY = new BigDecimal("0.000000000001");
    private static final String LONG = ExactJson.string("x".repeat(5000));
    private static final List<String> SCALARS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "2",
            "1.5",
            "5",
            "20",
            "500",
            "5000",
            "1000000",
            "-1000000",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"1\"",
            "\"true\"",
            "\"Two words, 1 é.\"",
            ExactJson.string(EMOJI));
    private static final List<String> OTHERS = List.of(
            LONG, "[]", "[null]", "[1]", "[\"x\"]", "[{}]", "{}", "{\"a\":1}", "{\"a\":null,\"b\":{\"c\":[1]}}");

    private SampleValues() {}

    static List<String> of(JsonNode schema) {
        Set<String> values = new LinkedHashSet<>();
        schema.path("examples").forEach(example -> values.add(example.toString()));
        derive(schema, values);
        values.addAll(SCALARS);
        values.addAll(OTHERS);
        return List.copyOf(values);
    }

    private static void derive(JsonNode schema, Set<String> values) {
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            schema.path(choice).forEach(branch -> {
                branch.path("examples").forEach(example -> values.add(example.toString()));
                derive(branch, values);
            });
        }
        schema.path("enum").forEach(option -> {
            values.add(option.toString());
            values.add(ExactJson.string(option.asString("") + "X"));
            values.add(ExactJson.string(option.asString("").toUpperCase()));
        });
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            if (schema.path(bound).isNumber()) {
                numbers(schema.path(bound).decimalValue(), values);
            }
        }
        for (String bound : List.of("minLength", "maxLength")) {
            if (schema.path(bound).isIntegralNumber()) {
                strings(schema.path(bound).intValue(), values);
            }
        }
        if (schema.has("format")) {
            List.of("https://example.com/a?b=c#d", "urn:a:b", "no uri", "/relative", "2024-02-30")
                    .forEach(text -> values.add(ExactJson.string(text)));
        }
        if (schema.has("items")) {
            arrays(schema, values);
        }
        if (schema.path("properties").isObject()) {
            schema.path("properties")
                    .properties()
                    .forEach(member -> of(member.getValue())
                            .forEach(value -> values.add("{" + ExactJson.string(member.getKey()) + ":" + value + "}")));
        }
    }

    private static void numbers(BigDecimal bound, Set<String> values) {
        for (BigDecimal step : List.of(BigDecimal.ZERO, TINY, BigDecimal.ONE)) {
            values.add(bound.subtract(step).toPlainString());
            values.add(bound.add(step).toPlainString());
        }
        values.add(bound.toBigInteger() + ".0");
    }

    private static void strings(int length, Set<String> values) {
        for (int each = Math.max(0, length - 1); each <= length + 1 && each < 10_000; each++) {
            values.add(ExactJson.string("x".repeat(each)));
            values.add(ExactJson.string(EMOJI.repeat(each)));
        }
    }

    private static void arrays(JsonNode schema, Set<String> values) {
        List<String> items = of(schema.path("items"));
        items.forEach(item -> values.add("[" + item + "]"));
        String first = items.get(0);
        List<Integer> sizes = new ArrayList<>(List.of(2, 30));
        for (String bound : List.of("minItems", "maxItems")) {
            int size = schema.path(bound).asInt(0);
            sizes.addAll(List.of(Math.max(0, size - 1), Math.min(2000, size), Math.min(2000, size + 1)));
        }
        sizes.forEach(size ->
                values.add(IntStream.range(0, size).mapToObj(i -> first).collect(Collectors.joining(",", "[", "]"))));
        values.add(items.stream().limit(2).collect(Collectors.joining(",", "[", "]")));
    }
}
