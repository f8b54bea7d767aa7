package dev.assistantapi.contract.review.report.markdown;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The section of a changelog for one release, in the manner of Keep a Changelog. */
public final class Changelog {

    private static final String THING = ".*(?:path|operation|callback|webhook|server|link|status|parameter|header|body"
            + "|media-type|property|enum-value|flow|alternative)";
    private static final Pattern ADDED = Pattern.compile(THING + "-added(?:-required)?");
    private static final Pattern REMOVED = Pattern.compile(THING + "-removed(?:-required)?");

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
        String rule = finding.rule();
        if (finding.verdict().compareTo(Verdict.SOURCE_BREAKING) >= 0) {
            return Section.BREAKING;
        }
        if (rule.endsWith("deprecated")) {
            return Section.DEPRECATED;
        }
        if (ADDED.matcher(rule).matches()) {
            return Section.ADDED;
        }
        return REMOVED.matcher(rule).matches() ? Section.REMOVED : Section.CHANGED;
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
