package dev.assistantapi.server.storage.postgresql;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.assistantapi.server.setting.DatabaseSettings;
import dev.assistantapi.server.setting.UnusableSettingException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** Connections to PostgreSQL, or to a database with its protocol. */
public final class PostgresqlPool {

    private static final String SCHEME = "jdbc:postgresql:";
    private static final int CONNECTIONS = 16;
    private static final int WAIT_MILLISECONDS = 5_000;
    private static final String REMEDY =
            "Set ASSISTANT_DATABASE_URL to jdbc:postgresql://host:port/database of a database"
                    + " that is reachable, and ASSISTANT_DATABASE_USER and ASSISTANT_DATABASE_PASSWORD to a user who may create"
                    + " tables in it; or leave ASSISTANT_DATABASE_URL out to use SQLite.";

    private PostgresqlPool() {}

    /**
     * Opens the connections.
     *
     * @throws UnusableSettingException if the database cannot be reached, or is not encoded in UTF-8
     */
    public static HikariDataSource to(DatabaseSettings settings) {
        String url = settings.url();
        if (url == null || !url.startsWith(SCHEME)) {
            throw unusable("does not start with " + SCHEME + "//", null);
        }
        if (url.contains("password=")) {
            throw unusable(
                    "contains a password, which would appear in logs; set ASSISTANT_DATABASE_PASSWORD instead", null);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("postgresql");
        pool.setJdbcUrl(url);
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionTimeout(WAIT_MILLISECONDS);
        // The details of an error, and the statement of a batch, quote documents: they are not for logs.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "assistant-server");
        try {
            requireUtf8(pool);
            return pool;
        } catch (PoolInitializationException | SQLException e) {
            pool.close();
            throw unusable("cannot be used: " + rootMessage(e), e);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    /** No other encoding can store everything that callers send. */
    private static void requireUtf8(HikariDataSource pool) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet encoding = statement.executeQuery("SHOW server_encoding")) {
            encoding.next();
            if (!encoding.getString(1).equalsIgnoreCase("UTF8")) {
                throw unusable("names a database whose encoding is " + encoding.getString(1) + ", not UTF8", null);
            }
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }

    private static UnusableSettingException unusable(String problem, @Nullable Throwable cause) {
        return new UnusableSettingException("ASSISTANT_DATABASE_URL " + problem, REMEDY, cause);
    }
}
