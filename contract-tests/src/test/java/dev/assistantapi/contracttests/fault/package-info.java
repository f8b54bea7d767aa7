/** Answers as a faulty server would give them, and whether the gates see it. */
package dev.assistantapi.contracttests.fault;
