/** Random schemas, values and contracts, judged against the second opinions, and shrunk when they disagree. */
@NullMarked
package dev.assistantapi.contract.corpus.random;

import org.jspecify.annotations.NullMarked;
