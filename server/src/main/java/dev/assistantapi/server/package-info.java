/**
 * The server of the assistant API. In come the arguments of the program; it starts the server or runs a command.
 * Begin with {@link dev.assistantapi.server.AssistantServer}.
 */
@NullMarked
package dev.assistantapi.server;

import org.jspecify.annotations.NullMarked;
