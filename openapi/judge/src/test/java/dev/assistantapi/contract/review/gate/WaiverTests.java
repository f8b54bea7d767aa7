package dev.assistantapi.contract.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.SampleFinding;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.Waiver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String GOOD = """
            # agreed in the weekly
            - rule: request-max-length-decreased
              place: PATCH /assistant/{id} · request · name
              from: 40 name
              to: 30 name
              reason: nobody sends more
              owner: Ada
              expires: 2026-12-31
            """;

    private final Finding finding = SampleFinding.of("request-max-length-decreased", Verdict.BREAKING);

    @TempDir
    private Path folder;

    @Test
    void shouldReadAWaiverWithItsLine() throws IOException {
        WaiverFile file = read(GOOD);

        assertThat(file.failures()).isEmpty();
        assertThat(file.waivers())
                .containsExactly(new Waiver(
                        "request-max-length-decreased",
                        "PATCH /assistant/{id} · request · name",
                        "40 name",
                        "30 name",
                        "nobody sends more",
                        "Ada",
                        LocalDate.of(2026, 12, 31),
                        2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n  \n", "# none at present\n", "[]"})
    void shouldReadAFileWithoutWaivers(String text) throws IOException {
        assertThat(read(text)).isEqualTo(new WaiverFile(List.of(), List.of()));
    }

    @Test
    void shouldNeedNoFile() {
        assertThat(WaiverFile.read(folder.resolve("none.yaml"))).isEqualTo(new WaiverFile(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- rule: x\n",
                "- {rule: x, place: y, reason: z, owner: o, expires: tomorrow}\n",
                "- {rule: x, place: y, reason: z, owner: o, expires: 2026-13-01}\n",
                "- {rule: x, place: y, reason: ' ', owner: o, expires: 2026-12-01}\n",
                "- {rule: x, place: y, reason: z, owner: o, expires: 2026-12-01, until: never}\n",
                "- just words\n",
                "rule: x\n",
                "- {rule: x\n"
            })
    void shouldRefuseAMalformedWaiverAndSayWhatOneLooksLike(String text) throws IOException {
        WaiverFile file = read("# one\n" + text);

        assertThat(file.waivers()).isEmpty();
        assertThat(file.failures()).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.rule()).isEqualTo("waiver-malformed");
            assertThat(failure.remedy()).contains("rule, place, from, to, reason, owner, expires");
        });
    }

    @Test
    void shouldNameTheLineOfAMalformedWaiver() throws IOException {
        WaiverFile file = read(GOOD + "- {rule: x, place: y, reason: z, owner: o, expires: tomorrow}\n");

        assertThat(file.failures()).extracting(GateFailure::line).containsExactly(9);
    }

    @Test
    void shouldLetAFindingPassByItsPlaceOrItsFingerprint() throws IOException {
        List<Waiver> byPlace = read(GOOD).waivers();
        List<Waiver> byFingerprint = read(GOOD.replaceFirst("place: .*", "place: '" + finding.fingerprint() + "'"))
                .waivers();

        assertThat(gate(byPlace, TODAY).of(finding)).isNotNull();
        assertThat(gate(byFingerprint, TODAY).of(finding)).isNotNull();
        assertThat(gate(byPlace, TODAY).failures(List.of(finding))).isEmpty();
    }

    @Test
    void shouldNotLetAnotherRuleOrPlacePass() throws IOException {
        List<Waiver> waivers = read(GOOD).waivers();

        assertThat(gate(waivers, TODAY).of(SampleFinding.of("request-pattern-added", Verdict.BREAKING)))
                .isNull();
        assertThat(gate(waivers, TODAY)
                        .of(SampleFinding.of(
                                "request-max-length-decreased",
                                Verdict.BREAKING,
                                "voice",
                                SampleFinding.body("voice"))))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"to: 9999", "to: 30", "# no to"})
    void shouldNotLetAnotherChangeAtTheSamePlacePass(String line) throws IOException {
        List<Waiver> waivers = read(GOOD.replace("to: 30 name", line)).waivers();

        assertThat(gate(waivers, TODAY).of(finding)).isNull();
        assertThat(gate(waivers, TODAY).failures(List.of(finding)))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.rule()).isEqualTo("waiver-for-another-change");
                    assertThat(failure.message()).contains("40 name → 30 name");
                    assertThat(failure.remedy())
                            .contains("Ada", "from: '40 name'", "to: '30 name'", "place: " + finding.fingerprint());
                });
    }

    @Test
    void shouldNotLetAnotherChangePassByItsFingerprint() throws IOException {
        List<Waiver> waivers = read(GOOD.replaceFirst("place: .*", "place: '" + finding.fingerprint() + "'"))
                .waivers();
        Finding other =
                SampleFinding.of("request-max-length-decreased", Verdict.BREAKING, "other", SampleFinding.body("name"));

        assertThat(gate(waivers, TODAY).of(other)).isNull();
    }

    @Test
    void shouldReadANumberAsTheTextOfAFinding() throws IOException {
        List<Waiver> waivers =
                read(GOOD.replace("40 name", "40").replace("30 name", "1.50")).waivers();

        assertThat(waivers).singleElement().returns("40", Waiver::from).returns("1.50", Waiver::to);
    }

    @Test
    void shouldHoldOnItsLastDayAndFailOnTheNext() throws IOException {
        List<Waiver> waivers = read(GOOD).waivers();
        WaiverGate lastDay = gate(waivers, LocalDate.of(2026, 12, 31));
        WaiverGate nextDay = gate(waivers, LocalDate.of(2027, 1, 1));

        assertThat(lastDay.of(finding)).isNotNull();
        assertThat(lastDay.failures(List.of(finding))).isEmpty();
        assertThat(nextDay.of(finding)).isNull();
        assertThat(nextDay.failures(List.of(finding))).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("waiver-expired");
            assertThat(failure.remedy()).contains("Ada").contains("delete the waiver");
        });
    }

    @Test
    void shouldFailWhenAWaiverIsUsedByNothing() throws IOException {
        List<GateFailure> failures = gate(read(GOOD).waivers(), TODAY).failures(List.of());

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("waiver-unused");
            assertThat(failure.place()).isEqualTo("waivers.yaml:2");
            assertThat(failure.remedy()).contains("delete the waiver");
        });
    }

    private static WaiverGate gate(List<Waiver> waivers, LocalDate today) {
        return new WaiverGate("waivers.yaml", waivers, today);
    }

    private WaiverFile read(String text) throws IOException {
        Path file = folder.resolve("waivers.yaml");
        Files.writeString(file, text);
        return WaiverFile.read(file);
    }
}
