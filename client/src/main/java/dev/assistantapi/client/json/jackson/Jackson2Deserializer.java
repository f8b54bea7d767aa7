package dev.assistantapi.client.json.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import dev.assistantapi.client.json.JsonMembers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a class of the model, or members, with Jackson 2. */
public final class Jackson2Deserializer extends JsonDeserializer<Object> implements ContextualDeserializer {

    private final @Nullable JsonObjectClass model;

    /** For any class of the model; which one, Jackson says later. */
    public Jackson2Deserializer() {
        this(null);
    }

    private Jackson2Deserializer(@Nullable JsonObjectClass model) {
        this.model = model;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        JavaType type = context.getContextualType();
        return type == null ? this : new Jackson2Deserializer(new JsonObjectClass(type.getRawClass()));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (model == null || !isInObject(parser)) {
            Class<?> expected = model == null ? JsonMembers.class : model.type();
            return context.handleUnexpectedToken(expected, parser);
        }
        return model.of(object(parser));
    }

    /** Behind its brace, too: that is where one begins whose type id was read before it. */
    private static boolean isInObject(JsonParser parser) {
        return parser.isExpectedStartObjectToken()
                || parser.hasToken(JsonToken.FIELD_NAME)
                || parser.hasToken(JsonToken.END_OBJECT);
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (parser.hasToken(JsonToken.START_OBJECT)) {
            parser.nextToken();
        }
        while (parser.hasToken(JsonToken.FIELD_NAME)) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
            parser.nextToken();
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_EMBEDDED_OBJECT -> parser.getEmbeddedObject();
            default -> parser.getText();
        };
    }
}
