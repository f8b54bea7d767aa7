package dev.assistantapi.contract.schema.value;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kinds of JSON values. Whole numbers are numbers here; that they are whole is an assertion of its own. */
public enum JsonType {
    STRING("string"),
    OBJECT("object"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    ARRAY("array"),
    NULL("null");

    private final String text;

    JsonType(String text) {
        this.text = text;
    }

    public static Set<JsonType> all() {
        return EnumSet.allOf(JsonType.class);
    }

    public static JsonType of(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING, BINARY -> STRING;
            case OBJECT, POJO -> OBJECT;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case ARRAY -> ARRAY;
            case NULL, MISSING -> NULL;
        };
    }

    /** The type of this name in a schema; {@code integer} is {@link #NUMBER}; null for a name that is none. */
    public static @Nullable JsonType named(String name) {
        if (name.equals("integer")) {
            return NUMBER;
        }
        for (JsonType type : values()) {
            if (type.text.equals(name)) {
                return type;
            }
        }
        return null;
    }
}
