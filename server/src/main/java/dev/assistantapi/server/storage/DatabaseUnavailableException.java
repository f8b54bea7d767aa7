package dev.assistantapi.server.storage;

import org.springframework.dao.TransientDataAccessResourceException;

/**
 * The database cannot be used for the time being: its disk is full or read-only, it is restarting, or it has too much to
 * do. Nothing is half done; whether a transaction whose end was not confirmed took place is not known.
 */
public final class DatabaseUnavailableException extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message) {
        super(message);
    }

    DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    static DatabaseUnavailableException because(Throwable cause) {
        return new DatabaseUnavailableException("The database cannot be used now", cause);
    }
}
