package dev.assistantapi.contracttests.report;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contracttests.conformance.Baseline;
import dev.assistantapi.contracttests.conformance.ConformanceRun.Outcome;
import dev.assistantapi.contracttests.conformance.LiveServer;
import dev.assistantapi.contracttests.conformance.RecordedServer;
import dev.assistantapi.contracttests.conformance.ServerUnderTest;
import dev.assistantapi.contracttests.conformance.TestServers;
import dev.assistantapi.contracttests.conformance.Words;
import dev.assistantapi.contracttests.fault.FaultRun;
import dev.assistantapi.contracttests.fault.FaultVerdict;
import dev.assistantapi.contracttests.mutation.MutationRun;
import dev.assistantapi.contracttests.mutation.Mutants;
import dev.assistantapi.contracttests.mutation.Verdict;
import dev.assistantapi.contracttests.pact.PactContractCheck;
import dev.assistantapi.contracttests.pact.PactFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all gates say, and what they say when they must not be content.
 *
 * @param conformance the server of today against the contract of today
 * @param mutationMillis how long the mutation run took
 */
record Proof(
        Outcome conformance,
        List<Verdict> mutants,
        List<FaultVerdict> faults,
        Coverage coverage,
        long conformanceMillis,
        long mutationMillis,
        long faultMillis) {

    static Proof run() {
        Contract contract = Contract.bundled();
        List<PactFile> pacts = PactFile.below(Path.of(System.getProperty("pacts.folder", "pacts")));
        try (TestServers servers = TestServers.start()) {
            ServerUnderTest server = new RecordedServer(new LiveServer(servers));
            long start = System.nanoTime();
            Baseline baseline =
                    Baseline.of(contract, server, Words.of(released()), Boolean.getBoolean("proof.every.case"));
            long conformed = System.nanoTime();
            List<FaultVerdict> faults = new FaultRun(baseline).judge();
            long caught = System.nanoTime();
            List<Verdict> mutants =
                    new MutationRun(baseline, changed -> firstFinding(changed, pacts)).judge(Mutants.of(contract));
            long killed = System.nanoTime();
            return new Proof(
                    baseline.outcome(),
                    mutants,
                    faults,
                    Coverage.of(contract, baseline.outcome().seen(), pacts),
                    (conformed - start) / 1_000_000,
                    (killed - caught) / 1_000_000,
                    (caught - conformed) / 1_000_000);
        }
    }

    private static Optional<String> firstFinding(Contract contract, List<PactFile> pacts) {
        return new PactContractCheck(contract).first(pacts).map(Object::toString);
    }

    /** What consumers were promised. */
    private static List<Contract> released() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("contracts.released")))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(Proof::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contract read(Path file) {
        try {
            return Contract.parse(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mutants that a caller can tell and no gate did. */
    List<Verdict> survivors() {
        return mutants.stream()
                .filter(verdict -> verdict.mutant().observable() && !verdict.killed())
                .toList();
    }

    /**
     * Mutants that no caller can tell from answers, and the conformance was red all the same. Pacts may be: a recorded
     * consumer can rely on what the contract no longer promises, though the server of today still does it.
     */
    List<Verdict> falseAlarms() {
        return mutants.stream().filter(Proof::isFalseAlarm).toList();
    }

    static boolean isFalseAlarm(Verdict verdict) {
        return !verdict.mutant().observable()
                && verdict.killed()
                && !verdict.killer().equals("pacts");
    }

    List<FaultVerdict> missed() {
        return faults.stream().filter(verdict -> !verdict.caught()).toList();
    }
}
