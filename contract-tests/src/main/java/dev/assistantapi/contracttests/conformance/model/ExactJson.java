package dev.assistantapi.contracttests.conformance.model;

import java.util.Comparator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON without loss: numbers keep every digit. */
public final class ExactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** {@code 2} and {@code 2.0} are one value, as in JSON Schema. */
    private static final Comparator<JsonNode> BY_VALUE = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private ExactJson() {}

    /** Null for what is no JSON. */
    public static JsonNode read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null || node.isMissingNode() ? null : node;
        } catch (JacksonException noJson) {
            return null;
        }
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static String string(String text) {
        boolean asItIs = text.chars().allMatch(each -> each >= ' ' && each <= '~' && each != '"' && each != '\\');
        return asItIs
                ? '"' + text + '"'
                : JsonNodeFactory.instance.stringNode(text).toString();
    }

    public static boolean same(JsonNode one, JsonNode other) {
        return one.equals(BY_VALUE, other);
    }
}
