package dev.assistantapi.contract.corpus.random;

import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.corpus.oracle.DeclaredMembers;
import dev.assistantapi.contract.corpus.oracle.IndependentValidator;
import dev.assistantapi.contract.schema.SchemaDifference;
import dev.assistantapi.contract.schema.SchemaDifference.Outcome;
import dev.assistantapi.contract.schema.ValueForm;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** One pair, compared, and the verdict held against random values and the independent validator. */
final class RandomTrial {

    private static final int VALUES = 40;

    private final RandomPair pair;
    private final List<SchemaDifference> differences;
    private final Verdict verdict;

    /** What the comparison got wrong, with the value that shows it. */
    record Mistake(String what, JsonNode value) {}

    RandomTrial(RandomPair pair) {
        this.pair = pair;
        this.differences = pair.compare(ValueForm.JSON);
        this.verdict = differences.stream()
                .map(difference -> Verdict.valueOf(difference.outcome().name()))
                .reduce(Verdict.NONE, Verdict::or);
    }

    Verdict verdict() {
        return verdict;
    }

    List<SchemaDifference> differences() {
        return differences;
    }

    /** Holds the verdict against values drawn by the seed. */
    Optional<Mistake> check(long seed) {
        IndependentValidator producer = new IndependentValidator(pair.schema(pair.producer()));
        IndependentValidator consumer = new IndependentValidator(pair.schema(pair.consumer()));
        for (SchemaDifference difference : differences) {
            JsonNode witness = difference.witness();
            if (difference.outcome() == Outcome.BREAKING && witness == null) {
                return Optional.of(new Mistake("breaking without a witness", pair.before()));
            }
            if (witness != null && (!producer.accepts(witness) || consumer.accepts(witness))) {
                return Optional.of(new Mistake("the witness does not tell the schemas apart", witness));
            }
        }
        if (verdict == Verdict.BREAKING || verdict == Verdict.UNDECIDED) {
            return Optional.empty();
        }
        Universe universe = new Universe(new SplittableRandom(seed));
        RandomInstance fromProducer = new RandomInstance(universe, pair.producer());
        RandomInstance fromConsumer = new RandomInstance(universe, pair.consumer());
        for (int i = 0; i < VALUES; i++) {
            JsonNode value = i % 3 == 2
                    ? fromConsumer.value(pair.consumer().at(RandomPair.ROOT), 4)
                    : fromProducer.value(pair.producer().at(RandomPair.ROOT), 4);
            if (producer.accepts(value) && !consumer.accepts(value) && counts(value)) {
                return Optional.of(new Mistake(verdict.text() + ", but a value tells the schemas apart", value));
            }
        }
        return Optional.empty();
    }

    private boolean counts(JsonNode value) {
        return !new DeclaredMembers(pair.producer(), pair.consumer())
                .hasOneOfTheConsumerOnly(
                        value,
                        pair.producer().at(RandomPair.ROOT),
                        pair.consumer().at(RandomPair.ROOT));
    }
}
