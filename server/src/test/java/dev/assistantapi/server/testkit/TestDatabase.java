package dev.assistantapi.server.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The database that tests run on: SQLite, or PostgreSQL if the system property {@code assistant.test.database} is
 * {@code postgresql}.
 */
public final class TestDatabase {

    private static final String USER = "postgres";

    private TestDatabase() {}

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("assistant.test.database"));
    }

    /** Settings of a server with a new, empty database; none for SQLite, whose database is in the data folder. */
    public static Map<String, String> settings() {
        return isPostgresql() ? newPostgresql() : Map.of();
    }

    /** Settings of a server with a new, empty PostgreSQL database, whatever the tests run on. */
    public static Map<String, String> newPostgresql() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Shared.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "assistant.database.url",
                "jdbc:postgresql://localhost:" + Shared.POSTGRES.getPort() + "/" + name,
                "assistant.database.user",
                USER);
    }

    /** The same as environment variables of a process. */
    public static Map<String, String> newPostgresqlEnvironment() {
        return newPostgresql().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toUpperCase(Locale.ROOT).replace('.', '_'), Map.Entry::getValue));
    }

    /** A PostgreSQL that syncs, as one that is to keep something does; the library switches that off. */
    public static EmbeddedPostgres.Builder durablePostgres() {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }

    private static final class Shared {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return durablePostgres().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
