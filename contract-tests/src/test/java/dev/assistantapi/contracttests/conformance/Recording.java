package dev.assistantapi.contracttests.conformance;

import java.util.List;

/**
 * The answers of a server to a scenario.
 *
 * @param start how the assistant of the scenario was at first
 */
public record Recording(Answer start, List<Answer> answers) {}
