/**
 * Derives cases. In: the contract under test. Out: scenarios to send, without the answers that are expected.
 *
 * Begin with {@link dev.assistantapi.contracttests.conformance.cases.Cases}; each other class is one family of cases.
 */
package dev.assistantapi.contracttests.conformance.cases;
