package dev.assistantapi.contract.document.operation;

import dev.assistantapi.contract.document.Located;
import tools.jackson.databind.JsonNode;

/** Which types a value may have, as far as {@code type}, {@code enum} and {@code const} say. */
public final class PossibleTypes {

    private static final int DEEPEST = 20;

    private PossibleTypes() {}

    public static boolean includes(Located schema, String type) {
        return includes(schema, type, 0);
    }

    private static boolean includes(Located reference, String type, int depth) {
        Located schema = reference.resolve();
        JsonNode node = schema.node();
        if (!node.isObject() || depth > DEEPEST) {
            return !node.isBoolean() || node.booleanValue();
        }
        return named(node.path("type"), type)
                && (!node.path("const").isValueNode() || isOf(node.path("const"), type))
                && (!node.path("enum").isArray()
                        || node.path("enum").valueStream().anyMatch(value -> isOf(value, type)))
                && schema.child("allOf").items().stream().allMatch(part -> includes(part, type, depth + 1))
                && any(schema.child("oneOf"), type, depth)
                && any(schema.child("anyOf"), type, depth);
    }

    private static boolean any(Located choices, String type, int depth) {
        return !choices.exists() || choices.items().stream().anyMatch(choice -> includes(choice, type, depth + 1));
    }

    private static boolean named(JsonNode types, String type) {
        boolean number = type.equals("integer");
        return types.isMissingNode()
                || types.asString("").equals(type)
                || number && types.asString("").equals("number")
                || types.valueStream().anyMatch(name -> named(name, type));
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "integer" -> value.isNumber();
            case "string" -> value.isString();
            case "array" -> value.isArray();
            default -> value.isObject();
        };
    }
}
