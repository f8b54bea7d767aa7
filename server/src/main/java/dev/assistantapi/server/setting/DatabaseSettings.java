package dev.assistantapi.server.setting;

import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL database to use.
 *
 * @param url {@code jdbc:postgresql://host:port/database}; SQLite in the data folder if it is empty
 * @param user the user to log in as
 * @param password of the user
 */
public record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {

    /** Whether PostgreSQL is to be used; otherwise it is SQLite. */
    public boolean isPostgresql() {
        return url != null && !url.isBlank();
    }

    /** Leaves out the password, and the URL, which may hold one. */
    @Override
    public String toString() {
        return "DatabaseSettings[user=" + user + "]";
    }
}
