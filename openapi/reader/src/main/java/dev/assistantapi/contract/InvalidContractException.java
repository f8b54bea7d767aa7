package dev.assistantapi.contract;

import org.jspecify.annotations.Nullable;

/** The document is no contract that can be read; the message says where and why. */
public final class InvalidContractException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidContractException(String message) {
        this(message, null);
    }

    InvalidContractException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
