package dev.assistantapi.contract.corpus.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Random schemas, judged by random values. {@code -Dpairs=100000} for a long run, {@code -Dseed=…} to draw the same
 * pairs again.
 */
class RandomSchemasTests {

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void shouldNeverCallAPairGreenThatAValueTellsApart() {
        RandomRun run = new RandomRun(seed);

        run.run(Integer.getInteger("pairs", 2_000));

        System.out.println(run.summary());
        assertThat(run.mistakes())
                .as("mistakes; -Dseed=%s draws the same pairs", seed)
                .isEmpty();
    }
}
