/**
 * PostgreSQL: any number of servers may share the database. Begin with
 * {@link dev.assistantapi.server.storage.postgresql.PostgresqlDatabase}.
 */
@NullMarked
package dev.assistantapi.server.storage.postgresql;

import org.jspecify.annotations.NullMarked;
