package dev.assistantapi.server.storage;

import org.springframework.dao.TransientDataAccessResourceException;

/**
 * The database cannot be used at the moment: its disk is full or read-only, it is restarting, or it is overloaded. No
 * transaction is half done. Whether a transaction took place whose commit was not confirmed is unknown.
 */
public final class DatabaseUnavailableException extends TransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    /** @param message a sentence for the log */
    public DatabaseUnavailableException(String message) {
        super(message);
    }

    /** @param message a sentence for the log */
    public DatabaseUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same for a failure of the driver. */
    public static DatabaseUnavailableException because(Throwable cause) {
        return new DatabaseUnavailableException("The database cannot be used now", cause);
    }
}
