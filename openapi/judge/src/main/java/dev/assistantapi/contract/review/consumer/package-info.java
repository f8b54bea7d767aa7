/**
 * The consumers that use what changed, by their pacts.
 *
 * <p>A folder of pacts and a finding come in. The consumers that send or read its place go out.
 *
 * <p>Begin with {@link DependentSearch}.
 */
@NullMarked
package dev.assistantapi.contract.review.consumer;

import org.jspecify.annotations.NullMarked;
