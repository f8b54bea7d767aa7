package dev.assistantapi.server.assistant;

import org.jspecify.annotations.Nullable;

/**
 * Which assistants to list.
 *
 * @param limit how many at the most, at least 1
 * @param behind the last one of the page before; null for the first page
 */
record AssistantQuery(int limit, @Nullable Cursor behind, TimeRange created, TimeRange updated) {}
