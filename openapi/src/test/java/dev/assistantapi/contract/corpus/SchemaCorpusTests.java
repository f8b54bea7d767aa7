package dev.assistantapi.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.Verdict;
import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.schema.Direction;
import dev.assistantapi.contract.schema.SchemaComparison;
import dev.assistantapi.contract.schema.SchemaDifference;
import dev.assistantapi.contract.schema.SchemaDifference.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The schemas of the corpus, compared by themselves; every witness held against the independent validator. */
class SchemaCorpusTests {

    static List<String> files() {
        return Corpus.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void shouldJudgeEverySchemaAsReasoned(String file) {
        List<String> wrong = new ArrayList<>();

        for (CorpusPair pair : Corpus.pairs(file)) {
            Place place = pair.place();
            if (place != null) {
                check(pair, place, wrong);
            }
        }

        assertThat(wrong).as("%s cases judged otherwise", wrong.size()).isEmpty();
    }

    private static void check(CorpusPair pair, Place place, List<String> wrong) {
        Located old = schema(pair.oldContract().root(), place);
        Located recent = schema(pair.newContract().root(), place);
        List<SchemaDifference> found;
        try {
            found = new SchemaComparison().compare(old, recent, place.direction(), place.form());
        } catch (RuntimeException | StackOverflowError e) {
            wrong.add("\n" + pair + "\n  threw " + e + " at " + e.getStackTrace()[0]);
            return;
        }
        Verdict verdict = found.stream().map(difference -> verdict(difference.outcome())).reduce(Verdict.NONE, Verdict::or);
        if (!pair.expectation().allows(verdict)) {
            wrong.add("\n" + pair + "\n  expected " + pair.expectation() + ", for " + pair.why() + "\n  got " + verdict.text()
                    + "\n  old " + old.node() + "\n  new " + recent.node() + "\n  " + found);
        }
        if (place == Place.REQUEST_BODY || place == Place.RESPONSE_BODY) {
            found.forEach(difference -> checkWitness(pair, place, old.pointer(), difference, wrong));
        }
    }

    /** The independent validator counts with doubles beyond what they hold. */
    private static boolean isBeyondADouble(@Nullable JsonNode witness) {
        return witness != null && witness.isNumber() && witness.decimalValue().precision() - witness.decimalValue().scale() > 308;
    }

    private static void checkWitness(
            CorpusPair pair, Place place, JsonPointer schema, SchemaDifference difference, List<String> wrong) {
        if (difference.outcome() != Outcome.BREAKING || isBeyondADouble(difference.witness())) {
            return;
        }
        JsonNode witness = Objects.requireNonNull(difference.witness(), "a breaking difference has a witness");
        boolean request = place.direction() == Direction.REQUEST;
        JsonNode producer = IndependentSchema.of(request ? pair.before() : pair.after(), schema, place.direction());
        JsonNode consumer = IndependentSchema.of(request ? pair.after() : pair.before(), schema, place.direction());
        boolean sent = new IndependentValidator(producer).accepts(witness);
        boolean understood = new IndependentValidator(consumer).accepts(witness);
        if (!sent || understood) {
            wrong.add("\n" + pair + "\n  witness " + witness + " of " + difference.keyword() + " should be accepted by " + producer + " and is "
                    + sent + ", and refused by " + consumer + " and is " + !understood);
        }
    }

    private static Located schema(Located root, Place place) {
        Located operation = root.child("paths").child("/things").child("post");
        Located response = operation.child("responses").child("200");
        return switch (place) {
            case PARAMETER -> operation.child("parameters").child(0).child("schema");
            case HEADER -> response.child("headers").child("X-Value").child("schema");
            case REQUEST_BODY, REQUEST_ITEMS ->
                operation.child("requestBody").child("content").child("application/json").child("schema");
            case RESPONSE_BODY, RESPONSE_ITEMS -> response.child("content").child("application/json").child("schema");
        };
    }

    private static Verdict verdict(Outcome outcome) {
        return Verdict.valueOf(outcome.name());
    }
}
