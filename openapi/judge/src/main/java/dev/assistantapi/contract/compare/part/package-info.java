/**
 * The comparisons of the parts of a contract: paths, operations, parameters, bodies, responses, security.
 *
 * <p>Pairs come in. A change goes out for each difference.
 *
 * <p>Begin with {@link OperationComparison}.
 */
@NullMarked
package dev.assistantapi.contract.compare.part;

import org.jspecify.annotations.NullMarked;
