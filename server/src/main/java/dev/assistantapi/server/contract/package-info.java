/**
 * Checks every request against the contract before a controller sees it. In come parameters and body; out comes the
 * body as a tree ({@link dev.assistantapi.server.contract.CheckedBody}), or 400 with all violations at once. No field
 * of the assistant is named. Begin with {@code ContractInterceptor}.
 */
@NullMarked
package dev.assistantapi.server.contract;

import org.jspecify.annotations.NullMarked;
