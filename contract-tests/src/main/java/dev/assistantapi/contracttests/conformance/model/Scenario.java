package dev.assistantapi.contracttests.conformance.model;

import dev.assistantapi.contracttests.conformance.contract.PlainRequests;
import java.util.List;

/**
 * PlainRequests that are sent one after the other about an assistant that nobody else touches and that has nothing set at
 * first.
 *
 * @param stopsAtRefusal whether what follows a refused request makes no sense
 * @param server who is asked
 */
public record Scenario(List<Request> steps, boolean stopsAtRefusal, Server server) {

    /** What is the matter with a server: with its database, or with its patience with wrong keys and with bodies. */
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
