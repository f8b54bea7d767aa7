/** One page on what the gates say, and how much that is worth. */
package dev.assistantapi.contracttests.report;
