/** What can be done with an assistant, and where assistants are kept. */
@NullMarked
package dev.assistantapi.server.assistant;

import org.jspecify.annotations.NullMarked;
