package dev.assistantapi.contracttests.conformance.model;

import java.util.List;

/**
 * Requests that are sent one after the other. They are about one resource, which no other scenario touches and which has no
 * property set at first.
 *
 * @param stopsAtRefusal whether what follows a refused request makes no sense
 * @param server who is asked
 */
public record Scenario(List<Request> steps, boolean stopsAtRefusal, Server server) {

    /** A sound server, one without its table, one whose table is locked, and one with all time limits at zero. */
    public enum Server {
        SOUND,
        BROKEN,
        BUSY,
        IMPATIENT
    }

    public static Scenario of(Request... steps) {
        return new Scenario(List.of(steps), false, Server.SOUND);
    }

    public static Scenario ifAccepted(Request... steps) {
        return new Scenario(List.of(steps), true, Server.SOUND);
    }

    public static Scenario of(Server server, Request step) {
        return new Scenario(List.of(step), false, server);
    }
}
