package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema.Broken;
import java.util.List;
import java.util.Set;

/**
 * The answer that a request must get.
 *
 * @param statuses any of these
 * @param in the part of the request that is wrong; empty unless it is known which
 * @param broken what is wrong with it, for a 400 of which that is known
 * @param why in words
 */
public record Expected(Set<Integer> statuses, String in, List<Broken> broken, String why) {

    static Expected of(int status, String why) {
        return new Expected(Set.of(status), "", List.of(), why);
    }

    static Expected success(Set<Integer> statuses) {
        return new Expected(statuses, "", List.of(), "the request is allowed");
    }

    public boolean isSuccess() {
        return statuses.isEmpty() || statuses.stream().allMatch(status -> status / 100 == 2);
    }
}
