package dev.assistantapi.contract.cli;

import dev.assistantapi.contract.compare.finding.Verdict;

/** What the command tells the shell. */
final class ExitCode {

    /** Nothing breaks on the wire. */
    static final int FINE = 0;

    /** Something breaks on the wire, or could not be decided; for a review: the gate is red. */
    static final int BREAKING = 1;

    /** The input or the call cannot be used. */
    static final int UNUSABLE = 2;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return verdict == Verdict.BREAKING || verdict == Verdict.UNDECIDED ? BREAKING : FINE;
    }
}
