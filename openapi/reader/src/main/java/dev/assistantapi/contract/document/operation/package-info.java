/**
 * What one document says of its operations: addresses, parameters, bodies, responses, security.
 *
 * <p>An {@link dev.assistantapi.contract.document.OpenApi} comes in. Operations and their parts go out, with what is overridden,
 * ignored or has a default taken into account.
 *
 * <p>Begin with {@link OperationSource}.
 */
@NullMarked
package dev.assistantapi.contract.document.operation;

import org.jspecify.annotations.NullMarked;
