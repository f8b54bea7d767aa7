/** Compares two contracts by meaning and says whom each change hits, with a witness for what breaks. */
@NullMarked
package dev.assistantapi.contract.compare;

import org.jspecify.annotations.NullMarked;
