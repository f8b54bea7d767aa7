package dev.assistantapi.contracttests.pact;

import java.nio.file.Path;

/** Where pacts are. */
public final class PactPaths {

    private PactPaths() {}

    /** Those of this client, and below {@code released} those of the clients that are in use. */
    public static Path folder() {
        return Path.of("pacts");
    }

    static Path released(String version) {
        return folder().resolve("released").resolve(version);
    }
}
