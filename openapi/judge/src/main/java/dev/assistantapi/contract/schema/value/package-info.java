/**
 * JSON values, and what types, formats and patterns say of them.
 *
 * <p>Values come in; true, false or unknown goes out.
 *
 * <p>Begin with {@link Truth}, then {@link SchemaValues}.
 */
@NullMarked
package dev.assistantapi.contract.schema.value;

import org.jspecify.annotations.NullMarked;
