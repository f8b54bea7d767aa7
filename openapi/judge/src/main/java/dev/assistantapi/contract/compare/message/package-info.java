/**
 * A request or response that shows a change.
 *
 * <p>A pair of messages comes in, with what has to be in it. A {@link Message} goes out, as text in the manner of HTTP too.
 *
 * <p>Begin with {@link Messages}.
 */
@NullMarked
package dev.assistantapi.contract.compare.message;

import org.jspecify.annotations.NullMarked;
