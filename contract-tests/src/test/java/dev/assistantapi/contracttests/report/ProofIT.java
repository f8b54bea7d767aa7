package dev.assistantapi.contracttests.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.conformance.contract.Vocabulary;
import dev.assistantapi.contracttests.conformance.server.RecordedServer;
import dev.assistantapi.contracttests.fault.FaultVerdict;
import dev.assistantapi.contracttests.fixture.LiveServer;
import dev.assistantapi.contracttests.fixture.TestServers;
import dev.assistantapi.contracttests.pact.file.PactFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server keeps the contract, and the gates that say so can turn red. */
class ProofIT {

    private static Proof proof;

    @BeforeAll
    static void run() throws IOException {
        List<PactFile> pacts = PactFile.distinct(PactFile.below(Path.of(System.getProperty("pacts.folder", "pacts"))));
        try (TestServers servers = TestServers.start()) {
            proof = Proof.of(
                    Contract.parse(AssistantContract.source()),
                    new RecordedServer(new LiveServer(servers)),
                    Vocabulary.of(released()),
                    pacts,
                    Boolean.getBoolean("thorough"));
        }
        Path folder = Files.createDirectories(Path.of(System.getProperty("report.folder", "target/report")));
        Files.writeString(folder.resolve("index.html"), new ProofPage(proof).page());
        Files.writeString(folder.resolve("report.json"), ProofFigures.of(proof));
        Files.writeString(
                folder.resolve("TEST-mutants.xml"),
                XmlReport.of(
                        "mutants",
                        proof.mutants(),
                        verdict -> verdict.mutant().id(),
                        verdict -> verdict.mutant().observable() && !verdict.killed() || Proof.isFalseAlarm(verdict),
                        verdict -> verdict.killed() ? verdict.finding() : "no gate noticed"));
        Files.writeString(
                folder.resolve("TEST-faults.xml"),
                XmlReport.of(
                        "faults",
                        proof.faults(),
                        verdict -> verdict.fault().id(),
                        verdict -> !verdict.caught(),
                        verdict -> "no gate noticed"));
        assertThat(proof.conformance().findings())
                .as("what the server does against the contract; no mutant and no fault was tried")
                .isEmpty();
    }

    /** What consumers were promised. */
    private static List<Contract> released() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("contracts.released")))) {
            List<Contract> contracts = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                contracts.add(Contract.parse(Files.readAllBytes(file)));
            }
            return contracts;
        }
    }

    @Test
    void shouldKeepTheContract() {
        assertThat(proof.conformance().findings()).isEmpty();
    }

    @Test
    void shouldNoticeEveryChangeOfTheContractThatACallerCanTell() {
        assertThat(proof.derived()).isGreaterThanOrEqualTo(500);
        assertThat(proof.survivors())
                .extracting(verdict -> verdict.mutant().id())
                .isEmpty();
    }

    @Test
    void shouldStayGreenWhereNoCallerCanTell() {
        assertThat(proof.falseAlarms())
                .extracting(verdict -> verdict.mutant().id() + " " + verdict.finding())
                .isEmpty();
    }

    @Test
    void shouldCatchEveryFault() {
        assertThat(proof.faults()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(proof.faults()).allMatch(FaultVerdict::caught);
    }

    /** A fault that shows in no answer is left out, so it is asked for by name. */
    @Test
    void shouldHaveTriedEveryFaultThatOnceWentUnseen() {
        assertThat(proof.faults())
                .extracting(verdict -> verdict.fault().name())
                .contains(
                        "an assistant of others is listed",
                        "the next page repeats the last of this one",
                        "200 for a 401",
                        "404 for a 401",
                        "409 for what was done",
                        "500 for what was done",
                        "a read shows what was before the change");
    }

    @Test
    void shouldSeeEveryDocumentedResponse() {
        assertThat(proof.coverage().responses()).allMatch(Coverage.Row::conformance);
    }
}
