package dev.assistantapi.contracttests.report;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contracttests.conformance.Baseline;
import dev.assistantapi.contracttests.conformance.ConformanceRun.Outcome;
import dev.assistantapi.contracttests.conformance.contract.Vocabulary;
import dev.assistantapi.contracttests.conformance.model.ServerUnderTest;
import dev.assistantapi.contracttests.fault.FaultRun;
import dev.assistantapi.contracttests.fault.FaultVerdict;
import dev.assistantapi.contracttests.mutation.Mutant;
import dev.assistantapi.contracttests.mutation.MutantSample;
import dev.assistantapi.contracttests.mutation.MutantVerdict;
import dev.assistantapi.contracttests.mutation.Mutants;
import dev.assistantapi.contracttests.mutation.MutationRun;
import dev.assistantapi.contracttests.pact.check.PactContractCheck;
import dev.assistantapi.contracttests.pact.file.PactFile;
import java.util.List;
import java.util.Optional;

/**
 * What all gates say, and what they say when they must not be content.
 *
 * @param conformance the server of today against the contract of today
 * @param derived how many mutants the contract has
 * @param mutants those that were tried: a sample, or all
 * @param mutationMillis how long the mutation run took
 */
record Proof(
        Outcome conformance,
        int derived,
        List<MutantVerdict> mutants,
        List<FaultVerdict> faults,
        Coverage coverage,
        long conformanceMillis,
        long mutationMillis,
        long faultMillis) {

    /**
     * Runs all gates.
     *
     * @param server that is asked the same only once
     * @param words what consumers were promised
     * @param thorough whether all mutants are tried, and every case is judged for each
     */
    static Proof of(
            Contract contract, ServerUnderTest server, Vocabulary words, List<PactFile> pacts, boolean thorough) {
        long start = System.nanoTime();
        Baseline baseline = Baseline.of(contract, server, words, thorough);
        long conformed = System.nanoTime();
        if (!baseline.outcome().findings().isEmpty()) {
            return red(contract, baseline.outcome(), pacts, (conformed - start) / 1_000_000);
        }
        List<FaultVerdict> faults = new FaultRun(baseline).judge();
        long caught = System.nanoTime();
        List<Mutant> derived = Mutants.of(contract);
        List<MutantVerdict> mutants = new MutationRun(baseline, changed -> firstFinding(changed, pacts))
                .judge(thorough ? derived : MutantSample.of(derived));
        long killed = System.nanoTime();
        return new Proof(
                baseline.outcome(),
                derived.size(),
                mutants,
                faults,
                Coverage.of(contract, baseline.outcome().seen(), pacts),
                (conformed - start) / 1_000_000,
                (killed - caught) / 1_000_000,
                (caught - conformed) / 1_000_000);
    }

    /** What does not hold now cannot show what a change does. */
    private static Proof red(Contract contract, Outcome outcome, List<PactFile> pacts, long millis) {
        return new Proof(outcome, 0, List.of(), List.of(), Coverage.of(contract, outcome.seen(), pacts), millis, 0, 0);
    }

    private static Optional<String> firstFinding(Contract contract, List<PactFile> pacts) {
        return new PactContractCheck(contract).first(pacts).map(Object::toString);
    }

    /** Mutants that a caller can tell and no gate did. */
    List<MutantVerdict> survivors() {
        return mutants.stream()
                .filter(verdict -> verdict.mutant().observable() && !verdict.killed())
                .toList();
    }

    /**
     * Mutants that no caller can tell from answers, and the conformance was red all the same. Pacts may be: a recorded
     * consumer can rely on what the contract no longer promises, though the server of today still does it.
     */
    List<MutantVerdict> falseAlarms() {
        return mutants.stream().filter(Proof::isFalseAlarm).toList();
    }

    static boolean isFalseAlarm(MutantVerdict verdict) {
        return !verdict.mutant().observable()
                && verdict.killed()
                && !verdict.killer().equals("pacts");
    }

    List<FaultVerdict> missed() {
        return faults.stream().filter(verdict -> !verdict.caught()).toList();
    }
}
