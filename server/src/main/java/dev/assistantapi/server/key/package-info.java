/**
 * API keys. In comes a request; out comes the organisation that it acts for
 * ({@link dev.assistantapi.server.key.Caller}), or 401, or 429 for an address that guesses keys. Also the command
 * {@code keys}. Begin with {@code ApiKeyFilter}.
 */
@NullMarked
package dev.assistantapi.server.key;

import org.jspecify.annotations.NullMarked;
