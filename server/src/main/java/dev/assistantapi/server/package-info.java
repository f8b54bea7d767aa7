/** The server of the assistant API: {@link dev.assistantapi.server.AssistantServer} starts it. */
@NullMarked
package dev.assistantapi.server;

import org.jspecify.annotations.NullMarked;
