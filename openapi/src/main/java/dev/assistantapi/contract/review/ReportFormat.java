package dev.assistantapi.contract.review;

/** Writes a review for somebody to read. */
public interface ReportFormat {

    /** The whole report, which ends with a line break. */
    String write(Review review);
}
