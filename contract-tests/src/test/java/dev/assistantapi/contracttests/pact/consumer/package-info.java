/**
 * The client as a consumer: drives it against Pact's mock server and writes the pact. In: contract and client. Out: the
 * file in {@code pacts/assistant-client/}.
 *
 * Begin with {@code ConsumerPactTests}; {@code OperationScenarios}, {@code FieldScenarios} and {@code ReadScenarios} say what
 * is recorded.
 */
@NullMarked
package dev.assistantapi.contracttests.pact.consumer;

import org.jspecify.annotations.NullMarked;
