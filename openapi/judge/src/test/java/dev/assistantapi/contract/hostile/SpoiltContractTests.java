package dev.assistantapi.contract.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A contract in which any one value is replaced by something that does not belong there. */
class SpoiltContractTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(strings = {"null", "5", "\"x\"", "[]", "{}", "[null]", "{\"$ref\": \"#/nowhere\"}", "{\"$ref\": 5}"})
    void shouldRefuseOrJudgeWhateverStandsWhere(String spoilt) throws IOException {
        JsonNode contract = contract();
        JsonNode replacement = JSON.readTree(spoilt);
        List<JsonPointer> places = new ArrayList<>();
        places(contract, JsonPointer.empty(), places);
        List<String> wrong = new ArrayList<>();

        for (JsonPointer place : tried(places, spoilt)) {
            JsonNode bad = replaced(contract, place, replacement);
            compare(contract, bad, place + " is " + spoilt, wrong);
            compare(bad, contract, place + " was " + spoilt, wrong);
        }

        assertThat(places).hasSizeGreaterThan(150);
        assertThat(wrong)
                .as("%s comparisons neither refused nor judged", wrong.size())
                .isEmpty();
    }

    /** Every fourth place, others for each spoilt value; all with {@code -Dspoilt=all}. */
    private static List<JsonPointer> tried(List<JsonPointer> places, String spoilt) {
        int step = "all".equals(System.getProperty("spoilt")) ? 1 : 4;
        int first = Math.floorMod(spoilt.hashCode(), step);
        return IntStream.iterate(first, index -> index < places.size(), index -> index + step)
                .mapToObj(places::get)
                .toList();
    }

    private static void compare(JsonNode before, JsonNode after, String what, List<String> wrong) {
        try {
            new ContractComparison().compare(parse("old.json", before), parse("new.json", after));
        } catch (UnusableDocumentException e) {
            if (e.line() < 1 && !e.reason().contains("OpenAPI") || !e.file().endsWith(".json")) {
                wrong.add("\n" + what + ": no place in " + e.getMessage());
            }
        } catch (RuntimeException | StackOverflowError e) {
            wrong.add("\n" + what + ": " + e + " at "
                    + List.of(e.getStackTrace()).subList(0, Math.min(4, e.getStackTrace().length)));
        }
    }

    private static OpenApi parse(String name, JsonNode contract) {
        return OpenApi.parse(name, contract.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode contract() throws IOException {
        try (var in =
                Objects.requireNonNull(SpoiltContractTests.class.getResourceAsStream("/hostile/everything.yaml"))) {
            return OpenApi.parse("everything.yaml", in.readAllBytes()).root().node();
        }
    }

    private static void places(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        if (!place.matches()) {
            places.add(place);
        }
        node.properties().forEach(member -> places(member.getValue(), place.appendProperty(member.getKey()), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places(node.get(i), place.appendIndex(i), places);
        }
    }

    private static JsonNode replaced(JsonNode contract, JsonPointer place, JsonNode replacement) {
        JsonNode copy = contract.deepCopy();
        JsonNode owner = copy.at(place.head());
        if (owner instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), replacement);
        } else {
            ((ObjectNode) owner).set(place.last().getMatchingProperty(), replacement);
        }
        return copy;
    }
}
