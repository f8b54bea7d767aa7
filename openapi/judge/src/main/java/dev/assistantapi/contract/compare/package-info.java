/**
 * Compares two contracts: what changed, whom it hits, and a counterexample for what breaks.
 *
 * <p>Two documents come in. A {@link dev.assistantapi.contract.compare.finding.ComparisonResult} goes out.
 *
 * <p>Begin with {@link ContractComparison}.
 */
@NullMarked
package dev.assistantapi.contract.compare;

import org.jspecify.annotations.NullMarked;
