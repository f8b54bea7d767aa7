package dev.assistantapi.contracttests.conformance.model;

import java.util.List;

/**
 * The answers of a server to a scenario.
 *
 * @param start how the assistant of the scenario was at first
 */
public record Recording(HttpAnswer start, List<HttpAnswer> answers) {}
