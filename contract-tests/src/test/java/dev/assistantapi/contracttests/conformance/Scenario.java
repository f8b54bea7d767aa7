package dev.assistantapi.contracttests.conformance;

import java.util.List;

/**
 * Requests that are sent one after the other about an assistant that nobody else touches and that has nothing set at
 * first.
 *
 * @param stopsAtRefusal whether what follows a refused request makes no sense
 * @param server who is asked
 */
public record Scenario(List<Request> steps, boolean stopsAtRefusal, Server server) {

    /** What has become of the database of a server. */
    enum Server {
        SOUND,
        BROKEN,
        BUSY
    }

    static Scenario of(Request... steps) {
        return new Scenario(List.of(steps), false, Server.SOUND);
    }

    static Scenario ifAccepted(Request... steps) {
        return new Scenario(List.of(steps), true, Server.SOUND);
    }

    static Scenario of(Server server, Request step) {
        return new Scenario(List.of(step), false, server);
    }
}
