/**
 * The database as others see it. In comes work; out comes its result when the work is on disk, or
 * {@link dev.assistantapi.server.storage.DatabaseUnavailableException} for what passes. Also its health. Begin with
 * {@link dev.assistantapi.server.storage.Database}.
 */
@NullMarked
package dev.assistantapi.server.storage;

import org.jspecify.annotations.NullMarked;
