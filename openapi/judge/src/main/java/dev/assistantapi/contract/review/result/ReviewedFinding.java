package dev.assistantapi.contract.review.result;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what is known about it beside the contracts.
 *
 * @param waiver what lets it pass; null if nothing does
 * @param dependents the consumers that depend on the place; null if that was not asked, because no pacts were at hand or
 *     because the finding hits nobody
 */
public record ReviewedFinding(
        Finding finding, @Nullable Waiver waiver, @Nullable List<Dependent> dependents) {

    /** Whether somebody may be hit: all but what is compatible or none. */
    public static boolean hits(Verdict verdict) {
        return verdict.compareTo(Verdict.COMPATIBLE) > 0;
    }
}
