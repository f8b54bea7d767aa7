package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.corpus.oracle.IndependentSchema;
import dev.assistantapi.contract.corpus.oracle.IndependentValidator;
import dev.assistantapi.contract.schema.openapi.Direction;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Holds a witness against both schemas of a pair, with the independent validator. */
final class WitnessCheck {

    private final CorpusPair pair;
    private final SchemaPlace place;

    WitnessCheck(CorpusPair pair, SchemaPlace place) {
        this.pair = pair;
        this.place = place;
    }

    /** What is wrong with the witness; nothing for values that travel as text, which are not judged here. */
    Optional<String> problem(JsonNode witness) {
        if (place == SchemaPlace.PARAMETER || place == SchemaPlace.HEADER || isBeyondADouble(witness)) {
            return Optional.empty();
        }
        boolean request = place.direction() == Direction.REQUEST;
        JsonNode producer = schema(request ? pair.before() : pair.after());
        JsonNode consumer = schema(request ? pair.after() : pair.before());
        boolean sent = new IndependentValidator(producer).accepts(witness);
        boolean understood = new IndependentValidator(consumer).accepts(witness);
        return sent && !understood
                ? Optional.empty()
                : Optional.of("the witness " + witness + " should be accepted by " + producer + " and is "
                        + (sent ? "" : "not")
                        + ", and refused by " + consumer + " and is " + (understood ? "not" : ""));
    }

    private JsonNode schema(JsonNode contract) {
        String owner = place.direction() == Direction.REQUEST ? "requestBody" : "responses/200";
        JsonPointer pointer =
                JsonPointer.compile("/paths/~1things/post/" + owner + "/content/application~1json/schema");
        return IndependentSchema.of(contract, pointer, place.direction());
    }

    /** The independent validator counts with doubles. */
    private static boolean isBeyondADouble(JsonNode witness) {
        return witness.toString().length() > 300;
    }
}
