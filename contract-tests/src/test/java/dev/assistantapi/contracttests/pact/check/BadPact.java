package dev.assistantapi.contracttests.pact.check;

import dev.assistantapi.contracttests.pact.file.Interaction;
import dev.assistantapi.contracttests.pact.file.PactFile;
import dev.assistantapi.contracttests.pact.file.PactPaths;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A pact of ours with one thing changed. */
public final class BadPact {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String CONSUMER = "assistant-client";

    private BadPact() {}

    public static Interaction first() {
        return PactFile.below(PactPaths.of(CONSUMER)).get(0).interactions().get(0);
    }

    /** The interaction of this description. */
    public static Interaction named(String description) {
        return PactFile.below(PactPaths.of(CONSUMER)).get(0).interactions().stream()
                .filter(interaction -> interaction.description().equals(description))
                .findFirst()
                .orElseThrow();
    }

    /** The first interaction alone, with another value at a place below {@code /interactions/0}. */
    public static PactFile with(String place, String json) {
        return with(first(), place.substring("/interactions/0".length()), json);
    }

    /** An interaction alone, with another value at a place. */
    public static PactFile with(Interaction interaction, String place, String json) {
        JsonNode changed = interaction.json().deepCopy();
        set(changed, JsonPointer.compile(place), JSON.readTree(json));
        return new PactFile("bad.json", List.of(new Interaction(changed)));
    }

    /** Sets what stands at a place. */
    static void set(JsonNode root, JsonPointer place, JsonNode value) {
        JsonNode owner = root.at(place.head());
        if (owner instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) owner).set(place.last().getMatchingProperty(), value);
        }
    }
}
