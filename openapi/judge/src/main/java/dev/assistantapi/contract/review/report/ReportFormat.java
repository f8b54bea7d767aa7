package dev.assistantapi.contract.review.report;

import dev.assistantapi.contract.review.result.Review;

/** Writes a review for somebody to read. */
public interface ReportFormat {

    /** The whole report, which ends with a line break. */
    String write(Review review);
}
