/**
 * Runs all gates and reports. In: contract, server, pacts. Out: a page, figures as JSON, verdicts as JUnit XML.
 *
 * Begin with {@link dev.assistantapi.contracttests.report.Proof}.
 */
package dev.assistantapi.contracttests.report;
