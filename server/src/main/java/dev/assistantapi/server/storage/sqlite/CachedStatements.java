package dev.assistantapi.server.storage.sqlite;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A connection that reuses its prepared statements; SQLite's driver would compile them again each time. For one thread at a
 * time, and for statements whose text does not vary.
 */
final class CachedStatements implements InvocationHandler {

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private CachedStatements(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return proxy(Connection.class, new CachedStatements(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") && arguments != null && arguments.length == 1) {
            return prepared((String) arguments[0]);
        }
        return call(connection, method, arguments);
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement kept = statements.get(sql);
        if (kept == null) {
            kept = keptOpen(connection.prepareStatement(sql));
            statements.put(sql, kept);
        }
        return kept;
    }

    private static PreparedStatement keptOpen(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                statement.clearParameters();
                return null;
            }
            return call(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
