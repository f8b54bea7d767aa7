/**
 * Regular expressions as sets of strings.
 *
 * <p>Patterns of ECMA 262 come in. Out goes a string that is in several of them and not in others, or the proof that there is none.
 *
 * <p>Begin with {@link StringSearch}.
 */
@NullMarked
package dev.assistantapi.contract.schema.regex;

import org.jspecify.annotations.NullMarked;
