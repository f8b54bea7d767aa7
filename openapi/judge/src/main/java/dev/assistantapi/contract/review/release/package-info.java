/**
 * The released contracts: which is the newest, and whether all are as they were released.
 *
 * <p>A folder comes in. A {@link ReleasedContract} goes out, and the failures of the gate.
 *
 * <p>Begin with {@link ReleasedContract}.
 */
@NullMarked
package dev.assistantapi.contract.review.release;

import org.jspecify.annotations.NullMarked;
