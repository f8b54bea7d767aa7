package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.JsonValues;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Refuses keywords whose value has the wrong form: what they mean could only be guessed. */
final class KeywordForm {

    private static final Set<String> COUNTS = Set.of(
            "maxLength",
            "minLength",
            "maxItems",
            "minItems",
            "maxContains",
            "minContains",
            "maxProperties",
            "minProperties");
    private static final Set<String> NUMBERS = Set.of("maximum", "minimum", "multipleOf");
    private static final Set<String> EXCLUSIVE = Set.of("exclusiveMaximum", "exclusiveMinimum");

    private KeywordForm() {}

    static void check(String keyword, Located value, boolean old) {
        String form = expected(keyword, value.node(), old);
        if (!form.isEmpty()) {
            throw value.unusable(keyword + " must be " + form);
        }
    }

    private static String expected(String keyword, JsonNode value, boolean old) {
        if (COUNTS.contains(keyword)) {
            boolean count = value.isNumber()
                    && JsonValues.isWhole(value.decimalValue())
                    && value.decimalValue().signum() >= 0;
            return count ? "" : "a whole number from 0";
        }
        if (NUMBERS.contains(keyword) || EXCLUSIVE.contains(keyword) && !old) {
            boolean number = value.isNumber()
                    && (!keyword.equals("multipleOf") || value.decimalValue().signum() > 0);
            return number ? "" : keyword.equals("multipleOf") ? "a number above 0" : "a number";
        }
        return switch (keyword) {
            case "exclusiveMaximum", "exclusiveMinimum", "uniqueItems" -> value.isBoolean() ? "" : "true or false";
            case "pattern" -> value.isString() ? "" : "a string";
            case "enum" -> value.isArray() ? "" : "an array";
            case "required" -> isStrings(value) ? "" : "an array of strings";
            case "dependentRequired" ->
                value.isObject() && value.properties().stream().allMatch(member -> isStrings(member.getValue()))
                        ? ""
                        : "an object of arrays of strings";
            case "type" ->
                isType(value, old) ? "" : old ? "the name of a type" : "the name of a type, or an array of such";
            default -> "";
        };
    }

    private static boolean isStrings(JsonNode value) {
        return value.isArray() && value.valueStream().allMatch(JsonNode::isString);
    }

    private static boolean isType(JsonNode value, boolean old) {
        if (value.isString()) {
            JsonType type = JsonType.named(value.stringValue());
            return type != null && !(old && type == JsonType.NULL);
        }
        return !old
                && isStrings(value)
                && value.valueStream().allMatch(item -> JsonType.named(item.stringValue()) != null);
    }
}
