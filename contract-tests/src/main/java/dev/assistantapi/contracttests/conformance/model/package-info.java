/**
 * The values that all rooms of the conformance share: requests, answers, scenarios, findings. They know no contract.
 *
 * Begin with {@link dev.assistantapi.contracttests.conformance.model.Scenario}.
 */
package dev.assistantapi.contracttests.conformance.model;
