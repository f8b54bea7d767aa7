package dev.assistantapi.contracttests.pact.consumer;

import dev.assistantapi.client.json.JsonMembers;
import dev.assistantapi.client.json.JsonObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a body as the code of a consumer does: by the setters and the {@code clear…} methods of the client. What has none,
 * such as an unknown member, is put in as it is.
 */
final class TypedBody {

    private TypedBody() {}

    /** @param view makes an object of members; it has to have the setters */
    static <T extends JsonObject> T of(JsonMembers wanted, Function<JsonMembers, T> view) {
        T source = view.apply(wanted);
        T body = view.apply(JsonMembers.NONE);
        for (Map.Entry<String, @Nullable Object> member : wanted.asMap().entrySet()) {
            String name = member.getKey();
            Object value = member.getValue();
            Optional<T> typed = value == null ? clear(body, name) : set(body, source, name);
            T before = body;
            body = typed.orElseGet(() -> view.apply(raw(before.members(), name, value)));
        }
        return body;
    }

    private static JsonMembers raw(JsonMembers members, String name, @Nullable Object value) {
        return value == null ? members.withNull(name) : members.with(name, value);
    }

    private static <T extends JsonObject> Optional<T> clear(T body, String name) {
        return methods(body, 0)
                .filter(method -> method.getName().equalsIgnoreCase("clear" + name))
                .findFirst()
                .map(method -> call(method, body));
    }

    /** With what the getter reads, where the value has the form that the client knows. */
    private static <T extends JsonObject> Optional<T> set(T body, T source, String name) {
        Optional<Object> value = methods(source, 0)
                .filter(method -> method.getName().equals(name) && method.getReturnType() == Optional.class)
                .findFirst()
                .flatMap(getter -> TypedBody.<Optional<Object>>call(getter, source));
        Optional<Method> setter =
                methods(body, 1).filter(method -> method.getName().equals(name)).findFirst();
        return value.flatMap(read -> setter.map(method -> call(method, body, read)));
    }

    private static Stream<Method> methods(Object target, int parameters) {
        return Arrays.stream(target.getClass().getMethods()).filter(method -> method.getParameterCount() == parameters);
    }

    @SuppressWarnings("unchecked")
    private static <R> R call(Method method, Object target, Object... arguments) {
        try {
            return (R) method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
