/**
 * The rules: their ids, their words, and what gates and reports ask of them.
 *
 * <p>{@code rules.yaml} comes in. A {@link RuleCatalogue} goes out, and the page {@code rules.md}.
 *
 * <p>Begin with {@link Rule}.
 */
@NullMarked
package dev.assistantapi.contract.compare.rule;

import org.jspecify.annotations.NullMarked;
