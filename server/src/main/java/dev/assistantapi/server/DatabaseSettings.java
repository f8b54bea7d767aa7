package dev.assistantapi.server;

import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL database to use.
 *
 * @param url {@code jdbc:postgresql://host:port/database}; SQLite in the data folder if it is empty
 * @param user whom to log in as
 * @param password of the user
 */
public record DatabaseSettings(@Nullable String url, @Nullable String user, @Nullable String password) {

    /** Leaves out the password, and the URL, which may hold one. */
    @Override
    public String toString() {
        return "DatabaseSettings[user=" + user + "]";
    }
}
