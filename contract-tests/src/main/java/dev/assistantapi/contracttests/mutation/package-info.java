/**
 * Changes the contract, one thing at a time, and sees whether a gate turns red. In: a baseline. Out: a verdict for each
 * mutant.
 *
 * Begin with {@link dev.assistantapi.contracttests.mutation.Mutants}, the changes, and
 * {@link dev.assistantapi.contracttests.mutation.MutationRun}.
 */
package dev.assistantapi.contracttests.mutation;
