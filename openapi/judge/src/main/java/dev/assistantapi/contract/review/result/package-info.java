/**
 * What a review says: records, and the versions that changes need.
 *
 * <p>Nothing comes in. Gates make these records, reports write them.
 *
 * <p>Begin with {@link Review}.
 */
@NullMarked
package dev.assistantapi.contract.review.result;

import org.jspecify.annotations.NullMarked;
