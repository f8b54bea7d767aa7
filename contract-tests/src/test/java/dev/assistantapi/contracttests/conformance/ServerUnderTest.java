package dev.assistantapi.contracttests.conformance;

/** Whoever is held against a contract. */
public interface ServerUnderTest {

    Recording run(Scenario scenario);
}
