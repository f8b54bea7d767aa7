package dev.assistantapi.contract.schema.assertion;

import dev.assistantapi.contract.schema.value.JsonType;
import dev.assistantapi.contract.schema.value.SchemaValues;
import tools.jackson.databind.JsonNode;

/** The form that the value of a keyword must have: what another one means could only be guessed. */
public enum KeywordForm {
    ANY,
    ARRAY,
    COUNT,
    FLAG,
    NUMBER,
    POSITIVE_NUMBER,
    /** A flag beside a bound in 3.0, a bound of its own since (2020-12, Validation, section 6.2). */
    EXCLUSIVE_BOUND,
    STRING,
    STRINGS,
    STRINGS_BY_NAME,
    TYPE;

    /**
     * What a value should have been; empty if its form is right.
     *
     * @param old whether the document is OpenAPI 3.0
     */
    public String expected(JsonNode value, boolean old) {
        String form = switch (this) {
            case ANY -> "";
            case ARRAY -> "an array";
            case COUNT -> "a whole number from 0";
            case FLAG -> "true or false";
            case NUMBER -> "a number";
            case POSITIVE_NUMBER -> "a number above 0";
            case EXCLUSIVE_BOUND -> old ? "true or false" : "a number";
            case STRING -> "a string";
            case STRINGS -> "an array of strings";
            case STRINGS_BY_NAME -> "an object of arrays of strings";
            case TYPE -> old ? "the name of a type" : "the name of a type, or an array of such";
        };
        return isRight(value, old) ? "" : form;
    }

    private boolean isRight(JsonNode value, boolean old) {
        return switch (this) {
            case ANY -> true;
            case ARRAY -> value.isArray();
            case COUNT ->
                value.isNumber()
                        && SchemaValues.isWhole(value.decimalValue())
                        && value.decimalValue().signum() >= 0;
            case FLAG -> value.isBoolean();
            case NUMBER -> value.isNumber();
            case POSITIVE_NUMBER -> value.isNumber() && value.decimalValue().signum() > 0;
            case EXCLUSIVE_BOUND -> old ? value.isBoolean() : value.isNumber();
            case STRING -> value.isString();
            case STRINGS -> isStrings(value);
            case STRINGS_BY_NAME ->
                value.isObject() && value.properties().stream().allMatch(property -> isStrings(property.getValue()));
            case TYPE -> isType(value, old);
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
