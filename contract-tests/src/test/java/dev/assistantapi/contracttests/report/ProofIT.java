package dev.assistantapi.contracttests.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contracttests.fault.FaultVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server keeps the contract, and the gates that say so can turn red. */
class ProofIT {

    private static Proof proof;

    @BeforeAll
    static void run() throws IOException {
        proof = Proof.run();
        Path folder = Files.createDirectories(Path.of(System.getProperty("report.folder", "target/report")));
        Files.writeString(folder.resolve("index.html"), new HtmlReport(proof).page());
        Files.writeString(folder.resolve("report.json"), JsonReport.of(proof));
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
    }

    @Test
    void shouldKeepTheContract() {
        assertThat(proof.conformance().findings()).isEmpty();
    }

    @Test
    void shouldNoticeEveryChangeOfTheContractThatACallerCanTell() {
        assertThat(proof.mutants()).hasSizeGreaterThanOrEqualTo(500);
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

    @Test
    void shouldSeeEveryDocumentedResponse() {
        assertThat(proof.coverage().responses()).allMatch(Coverage.Row::conformance);
    }
}
