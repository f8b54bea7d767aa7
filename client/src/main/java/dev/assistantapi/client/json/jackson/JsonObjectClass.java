package dev.assistantapi.client.json.jackson;

import dev.assistantapi.client.json.JsonMembers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class of the model, and how one is made of members: by its static method {@code of}. */
final class JsonObjectClass {

    private final Class<?> type;
    private final Method of;

    JsonObjectClass(Class<?> model) {
        type = model;
        try {
            of = model.getMethod("of", JsonMembers.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(model.getName() + " is not a class of the model", e);
        }
    }

    Class<?> type() {
        return type;
    }

    Object of(Map<String, @Nullable Object> members) {
        try {
            return of.invoke(null, JsonMembers.of(members));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
