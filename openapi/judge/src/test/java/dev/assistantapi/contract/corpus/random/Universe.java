package dev.assistantapi.contract.corpus.random;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A small world of values, so that random schemas often tell them apart and random values often meet the schemas. */
final class Universe {

    static final List<String> NAMES = List.of("a", "b", "c", "ab");
    static final List<String> PATTERNS =
            List.of("^a", "b$", "^[ab]*$", "^a+$", "^[a-c]{1,2}$", "c", "^(a|bc)$", "^\\d+$");
    static final List<String> FORMATS = List.of("date", "ipv4", "uuid");
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "c",
            "aa",
            "ab",
            "abc",
            "bc",
            "aaab",
            "5",
            "\uD83D\uDE00",
            "2024-02-30",
            "2024-02-29",
            "127.0.0.1",
            "5a7bd85f-5b2a-4bd4-8a3d-5e9a3c1d2f10",
            "YWI=");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RandomGenerator random;

    Universe(RandomGenerator random) {
        this.random = random;
    }

    <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int upTo(int bound) {
        return random.nextInt(bound + 1);
    }

    JsonNode number() {
        int halves = random.nextInt(-6, 14);
        return halves % 2 == 0
                ? JSON.numberNode(java.math.BigInteger.valueOf(halves / 2))
                : JSON.numberNode(BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)));
    }

    JsonNode integer() {
        return JSON.numberNode(java.math.BigInteger.valueOf(random.nextInt(-3, 7)));
    }

    String text() {
        return one(TEXTS);
    }

    /** Any value, at most so deep. */
    JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> integer();
            case 3 -> number();
            case 4, 5 -> JSON.stringNode(text());
            case 6 -> array(depth);
            default -> object(depth);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = upTo(3); i > 0; i--) {
            array.add(value(depth - 1));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        for (int i = upTo(3); i > 0; i--) {
            object.set(one(NAMES), value(depth - 1));
        }
        return object;
    }
}
