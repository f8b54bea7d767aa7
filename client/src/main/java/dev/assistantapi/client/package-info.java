/** A client of the assistant API; {@link dev.assistantapi.client.AssistantClient} is where to start. */
@NullMarked
package dev.assistantapi.client;

import org.jspecify.annotations.NullMarked;
