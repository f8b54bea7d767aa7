package dev.assistantapi.contracttests.fault;

/**
 * Whether a gate noticed a fault.
 *
 * @param finding what the gate said; empty if it said nothing
 */
public record FaultVerdict(Fault fault, String finding) {

    /** Whether the gate turned red. */
    public boolean caught() {
        return !finding.isEmpty();
    }
}
