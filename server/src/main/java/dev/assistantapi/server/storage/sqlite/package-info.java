/**
 * SQLite: one file in a data folder of which one server at a time holds the lock. Many read at once; those who write
 * share one commit and its sync. Begin with {@link dev.assistantapi.server.storage.sqlite.SqliteDatabase}, then
 * {@code GroupCommit}.
 */
@NullMarked
package dev.assistantapi.server.storage.sqlite;

import org.jspecify.annotations.NullMarked;
