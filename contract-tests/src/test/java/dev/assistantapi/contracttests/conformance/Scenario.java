package dev.assistantapi.contracttests.conformance;

import java.util.List;

/**
 * Requests that are sent one after the other about an assistant that nobody else touches and that has nothing set at
 * first.
 *
 * @param stopsAtRefusal whether what follows a refused request makes no sense
 * @param broken whether the server is one whose database fails
 */
public record Scenario(List<Request> steps, boolean stopsAtRefusal, boolean broken) {

    static Scenario of(Request... steps) {
        return new Scenario(List.of(steps), false, false);
    }

    static Scenario ifAccepted(Request... steps) {
        return new Scenario(List.of(steps), true, false);
    }

    static Scenario broken(Request step) {
        return new Scenario(List.of(step), false, true);
    }
}
