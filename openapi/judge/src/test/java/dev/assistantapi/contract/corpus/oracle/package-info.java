/** Second opinions: schemas judged by code and validators that share nothing with the judge. */
@NullMarked
package dev.assistantapi.contract.corpus.oracle;

import org.jspecify.annotations.NullMarked;
