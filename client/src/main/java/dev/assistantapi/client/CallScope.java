package dev.assistantapi.client;

import java.util.List;

/**
 * What all requests of one call have in common, those of a {@code modify} included. Made on the thread of the caller.
 *
 * @param deadline when the call must have come to an end
 * @param hooks asked before every request
 */
record CallScope(Deadline deadline, List<AttemptHook> hooks) {}
