/**
 * An OpenAPI schema as plain JSON Schema 2020-12, for one contract and one direction.
 *
 * <p>A place in a contract comes in. Plain JSON Schema goes out: 3.0 is translated, {@code readOnly}, {@code writeOnly} and
 * {@code discriminator} are taken into account.
 *
 * <p>Begin with {@link Projection}.
 */
@NullMarked
package dev.assistantapi.contract.schema.openapi;

import org.jspecify.annotations.NullMarked;
