package dev.assistantapi.contract.review.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.review.SampleFinding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangelogTests {

    @ParameterizedTest
    @CsvSource({
        "request-max-length-decreased, BREAKING, Breaking",
        "operation-removed, BREAKING, Breaking",
        "operation-id-changed, SOURCE_BREAKING, Breaking",
        "request-format-changed, UNDECIDED, Breaking",
        "operation-added, COMPATIBLE, Added",
        "request-enum-value-added, COMPATIBLE, Added",
        "request-parameter-added, COMPATIBLE, Added",
        "request-max-length-increased, COMPATIBLE, Changed",
        "response-max-length-added, COMPATIBLE, Changed",
        "operation-deprecated, COMPATIBLE, Deprecated",
        "request-property-removed, ATTENTION, Removed",
        "response-error-status-removed, ATTENTION, Removed"
    })
    void shouldPutEachChangeUnderItsHeading(String rule, Verdict verdict, String heading) {
        String section = new Changelog()
                .write(SampleFinding.result(SampleFinding.of(rule, verdict)), "2.0.0", LocalDate.of(2026, 11, 24));

        assertThat(section.lines().filter(line -> line.startsWith("#")))
                .containsExactly("## [2.0.0] - 2026-11-24", "### " + heading);
        assertThat(section).contains("- `PATCH /assistant/{id} · request · name`: The limit of name goes down.");
    }

    @Test
    void shouldSayThatOnlyWordsChanged() {
        assertThat(new Changelog().write(SampleFinding.result(), "1.2.4", null))
                .startsWith("## [1.2.4] - unreleased")
                .contains("Descriptions and examples only.");
    }

    @Test
    void shouldSayThatNothingChanged() {
        ComparisonResult same = new ComparisonResult("old.yaml", "new.yaml", "1.0.0", "1.0.0", List.of(), false);

        assertThat(new Changelog().write(same, "1.0.0", null)).contains("Nothing.");
    }
}
