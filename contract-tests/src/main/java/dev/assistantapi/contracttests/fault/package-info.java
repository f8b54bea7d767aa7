/**
 * Falsifies the answers of the server, one way at a time, and sees whether the conformance turns red. In: a baseline.
 * Out: a verdict for each fault.
 *
 * Begin with {@link dev.assistantapi.contracttests.fault.Faults}, the list of faults.
 */
package dev.assistantapi.contracttests.fault;
