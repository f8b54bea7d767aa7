package dev.assistantapi.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.finding.Witness;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison says of every pair of the corpus what was reasoned beforehand. */
class CorpusTests {

    private static final int AT_LEAST = 2_000;

    static List<String> files() {
        return Corpus.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldJudgeEveryPairAsReasoned(String file) {
        List<String> wrong = new ArrayList<>();

        for (CorpusPair pair : Corpus.pairs(file)) {
            ComparisonResult result;
            try {
                result = new ContractComparison().compare(pair.oldContract(), pair.newContract());
            } catch (RuntimeException | StackOverflowError e) {
                wrong.add("\n" + pair + "\n  threw " + e + " at " + e.getStackTrace()[0]);
                continue;
            }
            check(pair, result, wrong);
        }

        assertThat(wrong).as("%s pairs judged otherwise", wrong.size()).isEmpty();
    }

    @Test
    void shouldHoldEnoughPairs() {
        assertThat(Corpus.pairs()).hasSizeGreaterThan(AT_LEAST);
    }

    @Test
    void shouldGiveEveryCaseItsOwnNameAndItsReason() {
        List<CorpusCase> cases = Corpus.files().stream()
                .flatMap(file -> Corpus.cases(file).stream())
                .toList();

        assertThat(cases)
                .extracting(found -> found.file() + ": " + found.name())
                .doesNotHaveDuplicates();
        assertThat(cases).allSatisfy(found -> assertThat(found.why()).isNotBlank());
    }

    private static void check(CorpusPair pair, ComparisonResult result, List<String> wrong) {
        if (!pair.expectation().allows(result.verdict())) {
            wrong.add("\n" + pair + "\n  expected " + pair.expectation() + ", for " + pair.why() + "\n  got "
                    + result.verdict().text() + "\n  old " + pair.before() + "\n  new " + pair.after() + "\n  "
                    + result.findings());
        }
        for (Finding finding : result.findings()) {
            Witness witness = finding.witness();
            if (finding.verdict() == Verdict.BREAKING && witness == null) {
                wrong.add("\n" + pair + "\n  breaking without a witness: " + finding);
            } else if (witness != null && witness.value() != null && pair.place() != null) {
                new WitnessCheck(pair, pair.place())
                        .problem(witness.value())
                        .ifPresent(problem -> wrong.add("\n" + pair + "\n  " + problem + "\n  " + finding));
            }
        }
    }
}
