package dev.assistantapi.contract.schema.openapi;

import dev.assistantapi.contract.schema.value.SchemaValues;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The formats of OpenAPI, in the words of JSON Schema; those that bound nothing are left out. */
final class OpenApiFormats {

    /** They name a precision, a way to show or a way to encode, and refuse no value. */
    static final Set<String> NO_BOUND =
            Set.of("float", "double", "password", "binary", "decimal", "html", "commonmark", "char");

    /** RFC 4648, section 4: groups of four, the last one padded. */
    private static final String BASE64 = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

    private static final Map<String, BigDecimal[]> RANGES = Map.of(
            "int32", range(-(1L << 31), (1L << 31) - 1),
            "int64", range(Long.MIN_VALUE, Long.MAX_VALUE),
            "int16", range(-(1L << 15), (1L << 15) - 1),
            "int8", range(-(1L << 7), (1L << 7) - 1),
            "uint8", range(0, (1L << 8) - 1),
            "uint16", range(0, (1L << 16) - 1),
            "uint32", range(0, (1L << 32) - 1));

    private OpenApiFormats() {}

    static void apply(JsonNode node, ObjectNode result) {
        String format = node.path("format").asString("");
        BigDecimal[] range = RANGES.get(format);
        if (range != null) {
            Projection.conjoin(
                    result,
                    SchemaValues.FACTORY.objectNode().put("minimum", range[0]).put("maximum", range[1]));
        } else if (format.equals("byte")) {
            Projection.conjoin(result, SchemaValues.FACTORY.objectNode().put("pattern", BASE64));
        } else if (!format.isEmpty() && !NO_BOUND.contains(format)) {
            result.put("format", format);
        }
    }

    private static BigDecimal[] range(long from, long to) {
        return new BigDecimal[] {BigDecimal.valueOf(from), BigDecimal.valueOf(to)};
    }
}
