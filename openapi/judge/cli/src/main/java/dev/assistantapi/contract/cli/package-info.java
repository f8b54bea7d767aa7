/**
 * The command {@code contract}.
 *
 * <p>Arguments come in. Reports and an exit code go out.
 *
 * <p>Begin with {@link ContractCli}.
 */
@NullMarked
package dev.assistantapi.contract.cli;

import org.jspecify.annotations.NullMarked;
