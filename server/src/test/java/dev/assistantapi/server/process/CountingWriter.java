package dev.assistantapi.server.process;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** Counts up in one member of an assistant's metadata, and remembers what it sent and what was acknowledged. */
final class CountingWriter {

    private final String path;
    private final String member;
    private volatile int sent;
    private volatile int acknowledged;

    CountingWriter(String path, String member) {
        this.path = path;
        this.member = member;
    }

    int acknowledged() {
        return acknowledged;
    }

    /** Returns when the server is gone. */
    void writeWithoutEnd(Api api) {
        try {
            while (true) {
                sent++;
                HttpResponse<String> response =
                        api.mergePatch(path, "{\"metadata\":{\"" + member + "\":" + sent + "}}");
                if (response.statusCode() != 200) {
                    throw new IllegalStateException(response.statusCode() + " " + response.body());
                }
                acknowledged = sent;
            }
        } catch (UncheckedIOException serverIsGone) {
            // The last one sent may be stored or not: nobody was told.
        }
    }

    /** Whether every acknowledged write is there, and nothing that was never sent. */
    boolean isKept(Api api) {
        int stored = Api.json(api.get(path)).path("metadata").path(member).asInt(0);
        return acknowledged <= stored && stored <= sent;
    }

    @Override
    public String toString() {
        return path + " " + member + ": sent " + sent + ", acknowledged " + acknowledged;
    }
}
