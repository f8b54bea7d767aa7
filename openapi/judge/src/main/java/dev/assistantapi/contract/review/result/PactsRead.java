package dev.assistantapi.contract.review.result;

/**
 * How many pacts were asked who depends on a change.
 *
 * @param folder where they were looked for
 * @param pacts how many files; 0 when there is no such folder
 * @param interactions how many HTTP interactions they have together
 */
public record PactsRead(String folder, int pacts, int interactions) {}
