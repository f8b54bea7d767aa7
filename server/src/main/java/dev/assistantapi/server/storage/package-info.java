/** The database: connections and transactions. */
@NullMarked
package dev.assistantapi.server.storage;

import org.jspecify.annotations.NullMarked;
