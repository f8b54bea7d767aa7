/** Changes the contract, one thing at a time, and sees whether the gates turn red: a gate that cannot fail is none. */
package dev.assistantapi.contracttests.mutation;
