/** Contracts whose comparison is known beforehand, by reason; and random ones, judged by another validator. */
@NullMarked
package dev.assistantapi.contract.corpus;

import org.jspecify.annotations.NullMarked;
