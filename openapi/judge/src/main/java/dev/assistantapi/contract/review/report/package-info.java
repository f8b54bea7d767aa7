/**
 * A review as text, and the words that all reports share.
 *
 * <p>A {@link dev.assistantapi.contract.review.result.Review} comes in. Text goes out.
 *
 * <p>Begin with {@link ReportFormat}, then {@link TextReport}.
 */
@NullMarked
package dev.assistantapi.contract.review.report;

import org.jspecify.annotations.NullMarked;
