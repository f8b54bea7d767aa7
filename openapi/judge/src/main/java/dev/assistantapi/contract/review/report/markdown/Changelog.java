package dev.assistantapi.contract.review.report.markdown;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.rule.Rule;
import dev.assistantapi.contract.compare.rule.Rule.Effect;
import dev.assistantapi.contract.compare.rule.RuleCatalogue;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The section of a changelog for one release, in the manner of Keep a Changelog. */
public final class Changelog {

    private enum Section {
        BREAKING("Breaking"),
        ADDED("Added"),
        CHANGED("Changed"),
        DEPRECATED("Deprecated"),
        REMOVED("Removed");

        private final String title;

        Section(String title) {
            this.title = title;
        }
    }

    /**
     * @param version that of the release
     * @param date its day; null if it is not released yet
     */
    public String write(ComparisonResult comparison, String version, @Nullable LocalDate date) {
        StringBuilder text = new StringBuilder("## [")
                .append(MarkdownText.inline(version))
                .append("] - ")
                .append(date == null ? "unreleased" : date)
                .append("\n\n");
        Map<Section, List<Finding>> sections = comparison.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NONE)
                .collect(Collectors.groupingBy(
                        Changelog::section, () -> new EnumMap<>(Section.class), Collectors.toList()));
        sections.forEach((section, findings) -> {
            text.append("### ").append(section.title).append("\n\n");
            findings.forEach(finding -> text.append(item(finding)));
            text.append('\n');
        });
        if (sections.isEmpty()) {
            text.append(
                    comparison.textChanged() ? "### Changed\n\n- Descriptions and examples only.\n\n" : "Nothing.\n\n");
        }
        return text.toString();
    }

    private static Section section(Finding finding) {
        if (finding.verdict().compareTo(Verdict.SOURCE_BREAKING) >= 0) {
            return Section.BREAKING;
        }
        Effect effect =
                RuleCatalogue.all().find(finding.rule()).map(Rule::effect).orElse(Effect.CHANGE);
        return switch (effect) {
            case ADDITION -> Section.ADDED;
            case DEPRECATION -> Section.DEPRECATED;
            case REMOVAL -> Section.REMOVED;
            case CHANGE -> Section.CHANGED;
        };
    }

    private static String item(Finding finding) {
        StringBuilder item = new StringBuilder("- ")
                .append(MarkdownText.code(finding.place()))
                .append(": ")
                .append(MarkdownText.inline(finding.summary()));
        if (!finding.alsoAt().isEmpty()) {
            item.append(" (and ").append(finding.alsoAt().size()).append(" more places)");
        }
        switch (finding.verdict()) {
            case SOURCE_BREAKING -> item.append(" Only generated clients are hit.");
            case UNDECIDED -> item.append(" Whether anybody is hit could not be decided.");
            default -> {} // the section says it
        }
        return item.append('\n').toString();
    }
}
