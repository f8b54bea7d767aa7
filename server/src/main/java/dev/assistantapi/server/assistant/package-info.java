/**
 * The operations on assistants. In come checked bodies and parameters; out come stored documents, with entity tags
 * and pages. Begin with {@code AssistantController}, then {@code Assistants}, then {@code AssistantStore}.
 */
@NullMarked
package dev.assistantapi.server.assistant;

import org.jspecify.annotations.NullMarked;
