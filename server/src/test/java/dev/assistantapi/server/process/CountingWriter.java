package dev.assistantapi.server.process;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** Counts up in two properties of an assistant's metadata, and remembers what it sent and what was acknowledged. */
final class CountingWriter {

    private static final int UNAVAILABLE = 503;

    private final String path;
    private final String property;
    private volatile int sent;
    private volatile int acknowledged;
    private volatile int refused;

    CountingWriter(String path, String property) {
        this.path = path;
        this.property = property;
    }

    int acknowledged() {
        return acknowledged;
    }

    /** How many were answered with 503. */
    int refused() {
        return refused;
    }

    /** Returns when it is told to, or when the server is gone. */
    void writeUntil(BooleanSupplier enough, ProcessApi api) {
        try {
            while (!enough.getAsBoolean()) {
                sent++;
                HttpResponse<String> response = api.mergePatch(
                        path, "{\"metadata\":{\"%s\":%d,\"%s again\":%d}}".formatted(property, sent, property, sent));
                if (response.statusCode() == UNAVAILABLE) {
                    refused++;
                } else if (response.statusCode() == 200) {
                    acknowledged = sent;
                } else {
                    throw new IllegalStateException(response.statusCode() + " " + response.body());
                }
            }
        } catch (UncheckedIOException serverIsGone) {
            // The last one sent may be stored or not: nobody was told.
        }
    }

    /** Whether every acknowledged write is there, nothing that was never sent, and no half of anything. */
    boolean isKept(ProcessApi api) {
        JsonNode metadata = ProcessApi.json(api.get(path)).path("metadata");
        int stored = metadata.path(property).asInt(0);
        return acknowledged <= stored
                && stored <= sent
                && stored == metadata.path(property + " again").asInt(0);
    }

    @Override
    public String toString() {
        return path + " " + property + ": sent " + sent + ", acknowledged " + acknowledged + ", refused " + refused;
    }
}
