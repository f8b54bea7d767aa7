package dev.assistantapi.client.generator;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Arrays;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** Uses a client whose classes are known by their names only. */
final class Reflection {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Reflection() {}

    /** Calls the static method of this name that takes these arguments. */
    static Object callStatic(Class<?> type, String name, Object... arguments) throws Exception {
        return call(type, null, name, arguments);
    }

    /** Calls the method of this name that takes these arguments. */
    static Object call(Object target, String name, Object... arguments) throws Exception {
        return call(target.getClass(), target, name, arguments);
    }

    private static Object call(Class<?> type, Object target, String name, Object... arguments) throws Exception {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments.length)
                .filter(method -> !method.isBridge())
                .toList();
        for (Method method : methods) {
            // The class of the client is hidden behind its interface.
            method.setAccessible(true);
            try {
                return method.invoke(target, arguments);
            } catch (IllegalArgumentException otherTypes) {
                // Another method of this name takes them.
            } catch (InvocationTargetException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        }
        throw new AssertionFailedError("no " + name + " of " + type + " takes " + Arrays.toString(arguments));
    }

    /** An AssistantClient for a server. */
    static AutoCloseable client(CompiledClient generated, URI server) throws Exception {
        Object builder = callStatic(generated.type("AssistantClient"), "builder");
        call(builder, "baseUrl", server.toString());
        call(builder, "apiKey", "key");
        call(builder, "httpClient", HTTP);
        return (AutoCloseable) call(builder, "build");
    }

    /** The type that a method returns, without packages and without the Optional around it. */
    static String type(Method getter) {
        return getter.getGenericReturnType()
                .getTypeName()
                .replaceFirst("^java.util.Optional<(.*)>$", "$1")
                .replaceAll("[a-z]+\\.", "");
    }
}
