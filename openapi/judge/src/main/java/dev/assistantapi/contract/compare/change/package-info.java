/**
 * From changes to findings: one cause, one finding, with a counterexample that was checked.
 *
 * <p>A {@link Change} comes in from each part. Findings go out, grouped by cause.
 *
 * <p>Begin with {@link Change}, then {@link Witnesses}.
 */
@NullMarked
package dev.assistantapi.contract.compare.change;

import org.jspecify.annotations.NullMarked;
