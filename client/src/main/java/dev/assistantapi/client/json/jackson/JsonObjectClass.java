package dev.assistantapi.client.json.jackson;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.json.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of the model, which is made of members by its static method {@code of}; or {@link JsonMembers} themselves. */
final class JsonObjectClass {

    private final Class<?> type;
    private final @Nullable Method of;

    JsonObjectClass(Class<?> model) {
        type = model;
        try {
            of = model == JsonMembers.class ? null : model.getMethod("of", JsonMembers.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(model.getName() + " is not a class of the model", e);
        }
    }

    static Map<String, @Nullable Object> members(Object object) {
        return (object instanceof JsonObject view ? view.members() : (JsonMembers) object).asMap();
    }

    Class<?> type() {
        return type;
    }

    Object of(Map<String, @Nullable Object> members) {
        JsonMembers copy = JsonMembers.of(members);
        if (of == null) {
            return copy;
        }
        try {
            return of.invoke(null, copy);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
