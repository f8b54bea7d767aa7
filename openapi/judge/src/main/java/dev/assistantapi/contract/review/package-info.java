/**
 * Reviews a working contract against its newest release, and writes all reports.
 *
 * <p>Files come in. A {@link dev.assistantapi.contract.review.result.Review} goes out, and a folder of reports.
 *
 * <p>Begin with {@link ContractReview}.
 */
@NullMarked
package dev.assistantapi.contract.review;

import org.jspecify.annotations.NullMarked;
