/**
 * Whether one schema accepts all that another accepts, and a value that tells them apart.
 *
 * <p>Two schemas, a direction and the form of the values come in. Out goes a {@link SchemaDifference} for each difference: proven
 * harmless, shown by a counterexample, or undecided for a reason.
 *
 * <p>Begin with {@link SchemaComparison}, then {@link SchemaJudge}.
 */
@NullMarked
package dev.assistantapi.contract.schema;

import org.jspecify.annotations.NullMarked;
