package dev.assistantapi.contracttests.conformance;

import dev.assistantapi.contract.Contract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents and patches that the contract allows, chosen by chance. */
final class RandomDocuments {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> NAMES = List.of("a", "b", "c", "d/e", "f~g", "", "ä😀");

    private final Random random;
    private final Map<String, JsonNode> examples = new LinkedHashMap<>();
    private final List<String> openObjects = new ArrayList<>();

    RandomDocuments(Contract contract, Random random) {
        this.random = random;
        JsonPointer fields = JsonPointer.compile("/components/schemas/CreateAssistant/properties");
        for (String field : contract.document().at(fields).propertyNames()) {
            JsonNode schema = contract.at(fields.appendProperty(field));
            if (schema.path("additionalProperties").asBoolean(false)) {
                openObjects.add(field);
            } else if (schema.path("examples").isArray()) {
                examples.put(field, schema.path("examples").path(0));
            }
        }
    }

    /** A field that takes any object. */
    String openObject() {
        return openObjects.get(random.nextInt(openObjects.size()));
    }

    ObjectNode document() {
        return members(false);
    }

    /** With {@code null} here and there, for what is to be removed. */
    ObjectNode patch() {
        return members(true);
    }

    private ObjectNode members(boolean nulls) {
        ObjectNode members = JSON.objectNode();
        examples.forEach((field, example) -> {
            if (random.nextInt(4) == 0) {
                members.set(field, nulls && random.nextBoolean() ? JSON.nullNode() : example);
            }
        });
        for (String field : openObjects) {
            if (random.nextInt(2) == 0) {
                members.set(field, nulls && random.nextInt(5) == 0 ? JSON.nullNode() : object(3));
            }
        }
        return members;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = JSON.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set(NAMES.get(random.nextInt(NAMES.size())), value(depth - 1));
        }
        return object;
    }

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(3));
            case 3 -> JSON.stringNode(NAMES.get(random.nextInt(NAMES.size())));
            case 4 -> JSON.objectNode();
            case 5 -> array(depth);
            default -> object(depth);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(3); i > 0; i--) {
            array.add(value(depth - 1));
        }
        return array;
    }
}
