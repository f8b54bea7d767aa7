/**
 * A message judged by one document alone: the second opinion on every counterexample.
 *
 * <p>A {@link dev.assistantapi.contract.compare.message.Message} comes in. Out goes whether a document accepts it, and why not.
 * It shares no code with the comparison of the parts, on purpose.
 *
 * <p>Begin with {@link MessageCheck}.
 */
@NullMarked
package dev.assistantapi.contract.compare.check;

import org.jspecify.annotations.NullMarked;
