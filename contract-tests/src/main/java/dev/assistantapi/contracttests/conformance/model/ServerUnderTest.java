package dev.assistantapi.contracttests.conformance.model;

/** A server that is held against a contract. */
public interface ServerUnderTest {

    /** Sends the requests of a scenario, with a resource of its own. */
    Recording run(Scenario scenario);
}
