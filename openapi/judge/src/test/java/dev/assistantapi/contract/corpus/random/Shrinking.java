package dev.assistantapi.contract.corpus.random;

import dev.assistantapi.contract.corpus.random.RandomTrial.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes away from a pair all that its mistake does not need. */
final class Shrinking {

    private static final int TRIES = 400;

    private final long seed;
    private int tries;

    Shrinking(long seed) {
        this.seed = seed;
    }

    String report(RandomPair pair, Mistake mistake) {
        RandomPair smallest = pair;
        Mistake last = mistake;
        boolean shrunk = true;
        while (shrunk && tries < TRIES) {
            shrunk = false;
            for (RandomPair smaller : smaller(smallest)) {
                Optional<Mistake> same = mistake(smaller, mistake.what());
                if (same.isPresent()) {
                    smallest = smaller;
                    last = same.get();
                    shrunk = true;
                    break;
                }
            }
        }
        return "\n" + last.what() + ": " + last.value() + ", " + smallest + "\n  it said "
                + new RandomTrial(smallest).differences();
    }

    private Optional<Mistake> mistake(RandomPair pair, String what) {
        tries++;
        try {
            return new RandomTrial(pair)
                    .check(seed)
                    .filter(found -> found.what().equals(what));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static List<RandomPair> smaller(RandomPair pair) {
        List<RandomPair> smaller = new ArrayList<>();
        List<JsonPointer> places = new ArrayList<>();
        places(pair.before().at("/components/schemas"), JsonPointer.compile("/components/schemas"), places);
        places(pair.after().at("/components/schemas"), JsonPointer.compile("/components/schemas"), places);
        for (JsonPointer place : places.stream().distinct().toList()) {
            JsonNode before = without(pair.before(), place);
            JsonNode after = without(pair.after(), place);
            smaller.add(new RandomPair(before, after, pair.direction()));
            smaller.add(new RandomPair(before, pair.after(), pair.direction()));
            smaller.add(new RandomPair(pair.before(), after, pair.direction()));
        }
        smaller.removeIf(one -> one.equals(pair));
        return smaller;
    }

    private static void places(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        node.properties().forEach(member -> {
            JsonPointer own = place.appendProperty(member.getKey());
            if (own.tail().tail().tail() != null && !own.head().toString().equals("/components/schemas")) {
                places.add(own);
            }
            places(member.getValue(), own, places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.add(place.appendIndex(i));
            places(node.get(i), place.appendIndex(i), places);
        }
    }

    private static JsonNode without(JsonNode contract, JsonPointer place) {
        JsonNode copy = contract.deepCopy();
        JsonNode owner = copy.at(place.head());
        if (owner instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else if (owner instanceof ArrayNode array && place.last().getMatchingIndex() < array.size()) {
            array.remove(place.last().getMatchingIndex());
        }
        return copy;
    }
}
