package dev.assistantapi.contracttests.pact;

import java.nio.file.Path;

/** Where pacts are. */
public final class PactPaths {

    private PactPaths() {}

    /** Those of every consumer, a folder each; below {@code released} those of the clients that are in use. */
    public static Path folder() {
        return Path.of("pacts");
    }

    /** Those that the tests of this client write. No other is touched. */
    static Path own() {
        return folder().resolve(ConsumerPactTest.CONSUMER);
    }

    static Path released(String version) {
        return folder().resolve("released").resolve(version);
    }
}
