/**
 * Two schemas side by side: what differs, keyword by keyword.
 *
 * <p>Two places come in. Out goes a {@link SchemaChange} for each keyword that differs. Nothing is judged here.
 *
 * <p>Begin with {@link SchemaWalk}.
 */
@NullMarked
package dev.assistantapi.contract.schema.walk;

import org.jspecify.annotations.NullMarked;
