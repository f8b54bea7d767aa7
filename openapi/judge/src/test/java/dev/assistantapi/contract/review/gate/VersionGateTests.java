package dev.assistantapi.contract.review.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.result.Bump;
import dev.assistantapi.contract.review.result.GateFailure;
import dev.assistantapi.contract.review.result.VersionNeeded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionGateTests {

    @ParameterizedTest
    @CsvSource({
        "BREAKING, 2.0.0, 2.0.0",
        "UNDECIDED, 2.0.0, 2.0.0",
        "SOURCE_BREAKING, 1.3.0, 2.0.0",
        "ATTENTION, 1.3.0, 1.3.0",
        "COMPATIBLE, 1.3.0, 1.3.0",
        "NONE, 1.2.4, 1.2.4"
    })
    void shouldAskForTheVersionThatAVerdictNeeds(Verdict verdict, String callers, String clients) {
        assertThat(VersionNeeded.forCallers("1.2.3", List.of(Verdict.NONE, verdict), true)
                        .version())
                .isEqualTo(callers);
        assertThat(VersionNeeded.forClients("1.2.3", List.of(Verdict.NONE, verdict), true)
                        .version())
                .isEqualTo(clients);
    }

    @Test
    void shouldAskForNoNewVersionWhenNothingChanged() {
        assertThat(VersionNeeded.forClients("1.2.3", List.of(), false).version())
                .isEqualTo("1.2.3");
    }

    @ParameterizedTest
    @CsvSource({
        "MAJOR, 1.9.9, false",
        "MAJOR, 2.0.0, true",
        "MAJOR, 2.0.0-rc.1, true",
        "MAJOR, 3.1.0, true",
        "MINOR, 1.2.9, false",
        "MINOR, 1.3.0, true",
        "MINOR, 2.0.0, true",
        "PATCH, 1.2.3, false",
        "PATCH, 1.2.4, true",
        "PATCH, 1.10.0, true",
        "NONE, 1.2.2, false",
        "NONE, 1.2.3, true"
    })
    void shouldHoldTheWorkingVersionAgainstTheOneThatIsNeeded(Bump bump, String working, boolean green) {
        List<GateFailure> failures = gate(working, working).failures("1.2.3", VersionNeeded.of(bump, "1.2.3"));

        assertThat(failures.isEmpty()).isEqualTo(green);
    }

    @Test
    void shouldNameTheEditsThatRaiseTheVersion() {
        List<GateFailure> failures = gate("1.2.3", "1.2.3").failures("1.2.3", VersionNeeded.of(Bump.MAJOR, "1.2.3"));

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("version-not-raised");
            assertThat(failure.place()).isEqualTo("openapi/assistant.yaml:5");
            assertThat(failure.remedy())
                    .contains("info.version in openapi/assistant.yaml to 2.0.0")
                    .contains("mvn versions:set -DnewVersion=2.0.0");
        });
    }

    @Test
    void shouldRefuseAVersionThatIsNotThatOfMaven() {
        List<GateFailure> failures = gate("1.3.0", "1.2.3").failures("1.2.3", VersionNeeded.of(Bump.MINOR, "1.2.3"));

        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.rule()).isEqualTo("version-differs-from-maven");
            assertThat(failure.remedy()).contains("-DnewVersion=1.3.0");
        });
    }

    @ParameterizedTest
    @CsvSource({"1.3", "one", "1.3.0.1", "01.3.0", "99999999999.0.0"})
    void shouldRefuseWhatIsNoVersion(String working) {
        List<GateFailure> failures = gate(working, working).failures("1.2.3", VersionNeeded.of(Bump.NONE, "1.2.3"));

        assertThat(failures).extracting(GateFailure::rule).containsExactly("version-not-semantic");
    }

    private static VersionGate gate(String working, String maven) {
        return new VersionGate("openapi/assistant.yaml", 5, working, maven);
    }
}
