/**
 * Judges answers. In: a case and its recording. Out: findings. The expected answer is computed from the contract
 * and from the state that the earlier steps have led to.
 *
 * Begin with {@link dev.assistantapi.contracttests.conformance.judge.ScenarioJudge}.
 */
package dev.assistantapi.contracttests.conformance.judge;
