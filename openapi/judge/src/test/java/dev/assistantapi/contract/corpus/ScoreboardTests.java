package dev.assistantapi.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prints both scores. Only a sample of the corpus, unless {@code -Dscoreboard=all}. */
class ScoreboardTests {

    private static final int SAMPLE = 10;

    @Test
    void shouldPrintTheScoresOfBothTools() {
        List<CorpusPair> pairs = Corpus.pairs();
        int step = "all".equals(System.getProperty("scoreboard")) ? 1 : SAMPLE;
        List<CorpusPair> judged = IntStream.range(0, pairs.size())
                .filter(i -> i % step == 0)
                .mapToObj(pairs::get)
                .toList();

        String table = new Scoreboard().judge(judged).table();

        System.out.println(judged.size() + " of " + pairs.size() + " pairs of the corpus");
        System.out.println(table);
        assertThat(table).contains("this comparison", "openapi-diff-core");
    }
}
