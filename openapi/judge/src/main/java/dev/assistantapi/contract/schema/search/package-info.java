/**
 * Finds a value that some schemas accept and others reject.
 *
 * <p>A list of {@link Literal} comes in (this schema holds, that one does not). An {@link Answer} goes out: a value, the proof
 * that there is none, or the reason why it is not known.
 *
 * <p>Begin with {@link Solver}.
 */
@NullMarked
package dev.assistantapi.contract.schema.search;

import org.jspecify.annotations.NullMarked;
