package dev.assistantapi.contract.schema.value;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON values as JSON Schema compares them: {@code 2} is {@code 2.0}, and properties have no order (2020-12, section 4.2.2). */
public final class SchemaValues {

    public static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private SchemaValues() {}

    /** A value that equals every other spelling of the same. */
    public static JsonNode canonical(JsonNode value) {
        if (value.isNumber()) {
            return FACTORY.numberNode(plain(value.decimalValue()));
        }
        if (value.isArray()) {
            ArrayNode array = FACTORY.arrayNode();
            value.forEach(item -> array.add(canonical(item)));
            return array;
        }
        if (value.isObject()) {
            ObjectNode object = FACTORY.objectNode();
            value.properties().forEach(member -> object.set(member.getKey(), canonical(member.getValue())));
            return object;
        }
        return value;
    }

    public static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    public static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** A number as people write it: without exponent where that is short. */
    public static JsonNode number(BigDecimal number) {
        BigDecimal plain = plain(number);
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 40
                ? FACTORY.numberNode(plain.toBigInteger())
                : FACTORY.numberNode(plain);
    }

    public static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }
}
