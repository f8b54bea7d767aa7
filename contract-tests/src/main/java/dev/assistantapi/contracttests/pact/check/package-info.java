/**
 * Holds pacts against a contract, without a server. In: pacts and a contract. Out: findings, one for each place where
 * they disagree.
 *
 * Begin with {@link dev.assistantapi.contracttests.pact.check.PactContractCheck}.
 */
@NullMarked
package dev.assistantapi.contracttests.pact.check;

import org.jspecify.annotations.NullMarked;
