/**
 * The same thing in both documents, and how its place is called.
 *
 * <p>Operations and messages of two documents come in, matched. Out goes the place of a change, for people and for programs.
 *
 * <p>Begin with {@link OperationPair}.
 */
@NullMarked
package dev.assistantapi.contract.compare.pair;

import org.jspecify.annotations.NullMarked;
