package dev.assistantapi.contract.corpus.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.corpus.oracle.TextValidator;
import dev.assistantapi.contract.schema.SchemaDifference;
import dev.assistantapi.contract.schema.ValueForm;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Random schemas of parameters and headers, judged by the texts that travel. {@code -Dpairs} and {@code -Dseed} as
 * above.
 */
class RandomTextsTests {

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Test
    void shouldNeverCallAPairGreenThatATextTellsApart() {
        int pairs = Integer.getInteger("pairs", 1_000);
        List<String> mistakes = new ArrayList<>();
        int undecided = 0;
        int breaking = 0;

        for (int i = 0; i < pairs; i++) {
            Universe universe = new Universe(new SplittableRandom(seed + i * 0x9E3779B97F4A7C15L));
            RandomPair pair = RandomPair.drawScalars(universe);
            Verdict verdict = check(pair, universe, mistakes);
            undecided += verdict == Verdict.UNDECIDED ? 1 : 0;
            breaking += verdict == Verdict.BREAKING ? 1 : 0;
        }

        System.out.printf(
                "%,d random pairs of texts, seed %d: %,d breaking, %,d undecided%n", pairs, seed, breaking, undecided);
        assertThat(mistakes)
                .as("mistakes; -Dseed=%s draws the same pairs", seed)
                .isEmpty();
    }

    private static Verdict check(RandomPair pair, Universe universe, List<String> mistakes) {
        List<SchemaDifference> found = pair.compare(ValueForm.TEXT);
        Verdict verdict = found.stream()
                .map(difference -> Verdict.valueOf(difference.outcome().name()))
                .reduce(Verdict.NONE, Verdict::or);
        TextValidator producer = new TextValidator(pair.schema(pair.producer()));
        TextValidator consumer = new TextValidator(pair.schema(pair.consumer()));
        for (SchemaDifference difference : found) {
            JsonNode witness = difference.witness();
            if (witness != null
                    && (!producer.accepts(TextValidator.text(witness))
                            || consumer.accepts(TextValidator.text(witness)))) {
                mistakes.add(
                        "\nthe witness " + witness + " does not tell the schemas apart: " + pair + "\n  " + difference);
            }
        }
        RandomInstance values = new RandomInstance(universe, pair.producer());
        for (int i = 0; i < 40 && verdict != Verdict.BREAKING && verdict != Verdict.UNDECIDED; i++) {
            JsonNode value = values.value(pair.producer().at(RandomPair.ROOT), 3);
            String text = TextValidator.text(value);
            boolean scalar = value.isString() || value.isNumber() || value.isBoolean();
            if (scalar && producer.accepts(text) && !consumer.accepts(text)) {
                mistakes.add("\n" + verdict.text() + ", but " + value + " tells the schemas apart: " + pair + "\n  "
                        + found);
                return verdict;
            }
        }
        return verdict;
    }
}
