/**
 * Reads pact files. In: a folder. Out: interactions and their matching rules.
 *
 * Begin with {@link dev.assistantapi.contracttests.pact.file.PactFile}.
 */
@NullMarked
package dev.assistantapi.contracttests.pact.file;

import org.jspecify.annotations.NullMarked;
