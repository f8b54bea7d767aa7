/**
 * The contract under test. In: a parsed contract. Out: schemas with their references filled in, values worth trying, and
 * the plainest request that each operation allows. JSON is validated by dev.harrel's validator, not by the server's.
 *
 * Begin with {@link dev.assistantapi.contracttests.conformance.contract.ContractUnderTest}.
 */
package dev.assistantapi.contracttests.conformance.contract;
