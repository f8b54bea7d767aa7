package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/** How often this comparison, and openapi-diff-core beside it, says of the pairs of the corpus what is right. */
final class Scoreboard {

    /** What a tool says of a pair; the same scale for both. */
    enum Word {
        BREAKING,
        /** Anything from compatible to source-breaking: the other tool knows no difference. */
        CHANGED,
        UNCHANGED,
        FAILED
    }

    /** Counts of one tool over the pairs of one version. */
    private static final class Score {
        private int breaking;
        private int found;
        private int missedAsUnchanged;
        private int harmless;
        private int alarms;
        private int equal;
        private int silent;
        private int failed;

        private void add(Expectation expectation, Word word) {
            failed += word == Word.FAILED ? 1 : 0;
            if (expectation.isBreaking()) {
                breaking++;
                found += word == Word.BREAKING ? 1 : 0;
                missedAsUnchanged += word == Word.UNCHANGED ? 1 : 0;
            } else if (expectation.isHarmless()) {
                harmless++;
                alarms += word == Word.BREAKING ? 1 : 0;
            }
            if (expectation.toString().equals("none")) {
                equal++;
                silent += word == Word.UNCHANGED ? 1 : 0;
            }
        }

        private String row(String version, String tool) {
            return "%-10s | %-17s | %5d of %5d (%5.1f%%) | %5d | %5d of %5d (%5.1f%%) | %5d of %5d (%5.1f%%) | %4d"
                    .formatted(
                            version,
                            tool,
                            found,
                            breaking,
                            share(found, breaking),
                            missedAsUnchanged,
                            alarms,
                            harmless,
                            share(alarms, harmless),
                            silent,
                            equal,
                            share(silent, equal),
                            failed);
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : 100.0 * part / whole;
        }
    }

    private final Map<String, Score> ours = new LinkedHashMap<>();
    private final Map<String, Score> other = new LinkedHashMap<>();

    /** Lets both tools judge these pairs. */
    Scoreboard judge(List<CorpusPair> pairs) {
        for (CorpusPair pair : pairs) {
            ours.computeIfAbsent(pair.version(), version -> new Score()).add(pair.expectation(), ours(pair));
            other.computeIfAbsent(pair.version(), version -> new Score()).add(pair.expectation(), openApiDiff(pair));
        }
        return this;
    }

    /** The table: for each version a row of each tool. */
    String table() {
        StringBuilder text = new StringBuilder("%-10s | %-17s | %-24s | %5s | %-24s | %-24s | %s%n"
                .formatted(
                        "OpenAPI",
                        "tool",
                        "breaking, found",
                        "as ==",
                        "harmless, called breaking",
                        "no change, silent",
                        "failed"));
        ours.forEach((version, score) -> {
            text.append(score.row(version, "this comparison")).append(System.lineSeparator());
            text.append(other.get(version).row(version, "openapi-diff-core")).append(System.lineSeparator());
        });
        return text.toString();
    }

    /** Undecided counts as breaking, for the command fails on both. */
    private static Word ours(CorpusPair pair) {
        try {
            Verdict verdict = new ContractComparison()
                    .compare(pair.oldContract(), pair.newContract())
                    .verdict();
            return switch (verdict) {
                case BREAKING, UNDECIDED -> Word.BREAKING;
                case NONE -> Word.UNCHANGED;
                default -> Word.CHANGED;
            };
        } catch (RuntimeException | StackOverflowError e) {
            return Word.FAILED;
        }
    }

    private static Word openApiDiff(CorpusPair pair) {
        try {
            ChangedOpenApi changed = OpenApiCompare.fromContents(
                    pair.before().toString(), pair.after().toString());
            return changed.isIncompatible() ? Word.BREAKING : changed.isUnchanged() ? Word.UNCHANGED : Word.CHANGED;
        } catch (RuntimeException | StackOverflowError e) {
            return Word.FAILED;
        }
    }

    /** {@code java … Scoreboard}: the whole corpus. */
    public static void main(String[] arguments) {
        System.out.println(new Scoreboard().judge(Corpus.pairs()).table());
    }
}
