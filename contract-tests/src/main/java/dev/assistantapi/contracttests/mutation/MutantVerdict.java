package dev.assistantapi.contracttests.mutation;

/**
 * Whether a gate noticed a mutant.
 *
 * @param killer the gate that turned red; empty if none did
 * @param finding what that gate said
 */
public record MutantVerdict(Mutant mutant, String killer, String finding) {

    /** Whether a gate turned red. */
    public boolean killed() {
        return !killer.isEmpty();
    }
}
