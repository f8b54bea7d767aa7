package dev.assistantapi.contract.compare.finding;

import java.util.List;

/**
 * All that differs between two contracts.
 *
 * @param oldName the old contract as its user names it
 * @param newName the new contract as its user names it
 * @param oldVersion {@code info.version} of the old contract
 * @param newVersion {@code info.version} of the new contract
 * @param findings the worst first
 * @param textChanged whether the documents differ at all, if only in words or order
 */
public record ComparisonResult(
        String oldName,
        String newName,
        String oldVersion,
        String newVersion,
        List<Finding> findings,
        boolean textChanged) {

    /** The worst verdict of all findings. */
    public Verdict verdict() {
        return findings.stream().map(Finding::verdict).reduce(Verdict.NONE, Verdict::or);
    }
}
