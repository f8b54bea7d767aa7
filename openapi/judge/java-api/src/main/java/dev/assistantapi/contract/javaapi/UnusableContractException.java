package dev.assistantapi.contract.javaapi;

import java.nio.file.Path;

/** No client can be generated from a contract; the message says which, and why. */
final class UnusableContractException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableContractException(Path contract, RuntimeException cause) {
        super("No client can be generated from " + contract.getFileName() + ": " + cause.getMessage(), cause);
    }
}
