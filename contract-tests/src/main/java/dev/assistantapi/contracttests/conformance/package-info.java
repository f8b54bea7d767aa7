/**
 * Holds a server against a contract. In: a contract and a server. Out: findings, one for each promise that is not kept.
 * Cases and expected answers follow from the contract alone.
 *
 * Begin with {@link dev.assistantapi.contracttests.conformance.ConformanceRun}, one run, and
 * {@link dev.assistantapi.contracttests.conformance.Baseline}, which compares many contracts or faults with one run.
 */
package dev.assistantapi.contracttests.conformance;
