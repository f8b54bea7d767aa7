/**
 * What makes a review red: versions, removals before their day, waivers, what is undecided.
 *
 * <p>Reviewed findings come in. A {@link dev.assistantapi.contract.review.result.GateFailure} goes out for each reason.
 *
 * <p>Begin with {@link VersionGate}, the shortest of them.
 */
@NullMarked
package dev.assistantapi.contract.review.gate;

import org.jspecify.annotations.NullMarked;
