/** The command: compares contracts of any origin, and writes the review of one. */
@NullMarked
package dev.assistantapi.contract.cli;

import org.jspecify.annotations.NullMarked;
