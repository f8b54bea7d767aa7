package dev.assistantapi.client.json.jackson;

import dev.assistantapi.client.json.JsonMembers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;

/** Reads a class of the model, or members, with Jackson 3. */
public final class Jackson3Deserializer extends ValueDeserializer<Object> {

    private final @Nullable JsonObjectClass model;

    /** For any class of the model; which one, Jackson says later. */
    public Jackson3Deserializer() {
        this(null);
    }

    private Jackson3Deserializer(@Nullable JsonObjectClass model) {
        this.model = model;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        return type == null ? this : new Jackson3Deserializer(new JsonObjectClass(type.getRawClass()));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        if (model == null || !isInObject(parser)) {
            Class<?> expected = model == null ? JsonMembers.class : model.type();
            return context.handleUnexpectedToken(context.constructType(expected), parser);
        }
        return model.of(object(parser));
    }

    /** Behind its brace, too: that is where one begins whose type id was read before it. */
    private static boolean isInObject(JsonParser parser) {
        return parser.isExpectedStartObjectToken()
                || parser.hasToken(JsonToken.PROPERTY_NAME)
                || parser.hasToken(JsonToken.END_OBJECT);
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            parser.nextToken();
        }
        while (parser.hasToken(JsonToken.PROPERTY_NAME)) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
            parser.nextToken();
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_EMBEDDED_OBJECT -> parser.getEmbeddedObject();
            default -> parser.getString();
        };
    }
}
