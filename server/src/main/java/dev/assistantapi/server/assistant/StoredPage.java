package dev.assistantapi.server.assistant;

import java.util.List;

/**
 * Some assistants, newest first.
 *
 * @param more whether the query has others after these
 */
record StoredPage(List<StoredAssistant> assistants, boolean more) {}
