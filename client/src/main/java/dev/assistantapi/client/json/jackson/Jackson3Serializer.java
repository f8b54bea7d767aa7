package dev.assistantapi.client.json.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes a class of the model, or members, with Jackson 3. A type id is added to the whole, never to what is inside. */
public final class Jackson3Serializer extends ValueSerializer<Object> {

    /** For any class of the model. */
    public Jackson3Serializer() {}

    @Override
    public void serialize(Object object, JsonGenerator generator, SerializationContext context) {
        generator.writeStartObject(object);
        members(JsonObjectClass.members(object), generator);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            Object object, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
        WritableTypeId id = types.writeTypePrefix(generator, context, types.typeId(object, JsonToken.START_OBJECT));
        members(JsonObjectClass.members(object), generator);
        types.writeTypeSuffix(generator, context, id);
    }

    private static void members(Map<?, ?> members, JsonGenerator generator) {
        members.forEach((name, value) -> {
            generator.writeName((String) name);
            value(value, generator);
        });
    }

    private static void value(@Nullable Object value, JsonGenerator generator) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members(members, generator);
            generator.writeEndObject();
        } else if (value instanceof List<?> items) {
            generator.writeStartArray();
            items.forEach(item -> value(item, generator));
            generator.writeEndArray();
        } else if (value instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else if (value instanceof BigDecimal decimal) {
            generator.writeNumber(decimal);
        } else if (value instanceof BigInteger integer) {
            generator.writeNumber(integer);
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else {
            generator.writeString((String) value);
        }
    }
}
