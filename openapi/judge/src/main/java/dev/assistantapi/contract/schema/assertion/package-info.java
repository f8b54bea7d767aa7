/**
 * A schema as a set of assertions, and whether it accepts a value.
 *
 * <p>Plain JSON Schema comes in. A {@link Schema} goes out: equal schemas are one object, so identity is equality.
 *
 * <p>Begin with {@link Atom}, then {@link SchemaCompiler} and {@link Evaluator}.
 */
@NullMarked
package dev.assistantapi.contract.schema.assertion;

import org.jspecify.annotations.NullMarked;
