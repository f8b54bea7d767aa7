/** Regular expressions as sets of strings: whether one string is in several of them and not in others, and which. */
@NullMarked
package dev.assistantapi.contract.schema.regex;

import org.jspecify.annotations.NullMarked;
