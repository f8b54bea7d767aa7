package dev.assistantapi.contracttests.conformance.model;

/** Whoever is held against a contract. */
public interface ServerUnderTest {

    Recording run(Scenario scenario);
}
