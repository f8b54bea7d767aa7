package dev.assistantapi.contract.review;

import dev.assistantapi.contract.compare.Finding;
import dev.assistantapi.contract.compare.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding, and what is known about it beside the contracts.
 *
 * @param waiver what lets it pass; null if nothing does
 * @param dependents the consumers that depend on the place; null if that was not asked, because no pacts were at hand or
 *     because the finding hits nobody
 */
public record Change(Finding finding, @Nullable Waiver waiver, @Nullable List<Dependent> dependents) {

    /** Whether somebody may be hit: all but what is compatible or none. */
    static boolean hits(Verdict verdict) {
        return verdict.compareTo(Verdict.COMPATIBLE) > 0;
    }
}
