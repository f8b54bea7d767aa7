package dev.assistantapi.contracttests.conformance;

/** Whoever is held against a contract. */
public interface ServerUnderTest {

    Recording run(Scenario scenario);

    /** Whether the answers are there without anything being sent. */
    default boolean knows(Scenario scenario) {
        return false;
    }
}
