package dev.assistantapi.client.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Turns values into tokens; the values of masked members become {@code "***"}, at every depth. */
final class JsonWriter {

    private final JsonGenerator generator;
    private final Predicate<String> masked;

    JsonWriter(JsonGenerator generator, Predicate<String> masked) {
        this.generator = generator;
        this.masked = masked;
    }

    void value(@Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof List<?> items) {
            generator.writeStartArray();
            items.forEach(this::value);
            generator.writeEndArray();
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(number);
        } else {
            generator.writeString(value.toString());
        }
    }

    private void object(Map<?, ?> members) {
        generator.writeStartObject();
        members.forEach((name, value) -> {
            generator.writeName((String) name);
            value(value != null && masked.test((String) name) ? Redaction.MASK : value);
        });
        generator.writeEndObject();
    }

    private void number(Number number) {
        if (number instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (number instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else {
            generator.writeNumber(number.longValue());
        }
    }
}
