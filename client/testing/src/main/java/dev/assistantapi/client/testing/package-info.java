/**
 * An assistant server in memory. A request of the client comes in as {@link dev.assistantapi.client.testing.ReceivedRequest};
 * {@code RequestRules} holds it against the contract, {@code FakeAssistants} carries it out, {@code Problems} refuses it. Begin
 * with {@link dev.assistantapi.client.testing.FakeAssistantServer}.
 */
@NullMarked
package dev.assistantapi.client.testing;

import org.jspecify.annotations.NullMarked;
