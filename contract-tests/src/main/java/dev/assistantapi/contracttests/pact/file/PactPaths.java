package dev.assistantapi.contracttests.pact.file;

import java.nio.file.Path;

/** Where pacts are. */
public final class PactPaths {

    private PactPaths() {}

    /** Those of every consumer, a folder each; below {@code released} those of the clients that are in use. */
    public static Path folder() {
        return Path.of("pacts");
    }

    /** Those of one consumer. */
    public static Path of(String consumer) {
        return folder().resolve(consumer);
    }

    /** Those of a client that was released. */
    public static Path released(String version) {
        return folder().resolve("released").resolve(version);
    }
}
