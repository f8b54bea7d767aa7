package dev.assistantapi.contract.corpus.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Validates one text, as a parameter or header carries it: a text is accepted when some value that is written so is. */
public final class TextValidator {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final IndependentValidator validator;

    public TextValidator(JsonNode schema) {
        validator = new IndependentValidator(schema);
    }

    public boolean accepts(String text) {
        List<String> values = new ArrayList<>();
        values.add(JsonNodeFactory.instance.stringNode(text).toString());
        if (NUMBER.matcher(text).matches() || text.equals("true") || text.equals("false")) {
            values.add(text);
        }
        return values.stream().anyMatch(validator::accepts);
    }

    /** How a scalar is written; a whole number without a fraction. */
    public static String text(JsonNode value) {
        if (value.isNumber()) {
            BigDecimal number = value.decimalValue().stripTrailingZeros();
            return number.scale() <= 0 ? number.toBigIntegerExact().toString() : number.toString();
        }
        return value.isString() ? value.stringValue() : value.toString();
    }
}
