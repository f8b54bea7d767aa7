/**
 * Sends scenarios and remembers the answers. In: scenarios. Out: recordings.
 *
 * Begin with {@link dev.assistantapi.contracttests.conformance.server.RecordedServer}.
 */
package dev.assistantapi.contracttests.conformance.server;
