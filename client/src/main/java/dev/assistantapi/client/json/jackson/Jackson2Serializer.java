package dev.assistantapi.client.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a class of the model, or members, with Jackson 2. A type id is added to the whole, never to what is inside. */
public final class Jackson2Serializer extends JsonSerializer<Object> {

    /** For any class of the model. */
    public Jackson2Serializer() {}

    @Override
    public void serialize(Object object, JsonGenerator generator, SerializerProvider context) throws IOException {
        generator.writeStartObject(object);
        members(JsonObjectClass.members(object), generator);
        generator.writeEndObject();
    }

    @Override
    public void serializeWithType(
            Object object, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
            throws IOException {
        WritableTypeId id = types.writeTypePrefix(generator, types.typeId(object, JsonToken.START_OBJECT));
        members(JsonObjectClass.members(object), generator);
        types.writeTypeSuffix(generator, id);
    }

    private static void members(Map<?, ?> members, JsonGenerator generator) throws IOException {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            generator.writeFieldName((String) member.getKey());
            value(member.getValue(), generator);
        }
    }

    private static void value(@Nullable Object value, JsonGenerator generator) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            generator.writeStartObject();
            members(members, generator);
            generator.writeEndObject();
        } else if (value instanceof List<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                value(item, generator);
            }
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
