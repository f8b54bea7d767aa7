package dev.assistantapi.contracttests.conformance.model;

/**
 * A scenario, and what it is about.
 *
 * @param field the field, parameter or header that it tries; empty for the operation as a whole
 */
public record Case(String operation, String field, Scenario scenario) {}
