/**
 * Chooses and opens the database. In come the settings; out comes the
 * {@link dev.assistantapi.server.storage.Database} of the server ({@code StorageConfiguration}) or of a command
 * ({@link dev.assistantapi.server.storage.setup.CommandDatabase}). Also the commands that copy a database.
 */
@NullMarked
package dev.assistantapi.server.storage.setup;

import org.jspecify.annotations.NullMarked;
