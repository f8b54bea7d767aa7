package dev.assistantapi.contract.compare;

import dev.assistantapi.contract.compare.Message.Part;
import dev.assistantapi.contract.document.Located;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds a value that two descriptions of a parameter write differently. */
final class WrittenDifferently {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Representatives: the way a value is written depends on its type alone. */
    private static final List<Sample> SAMPLES = List.of(
            new Sample("integer", JSON.numberNode(5)),
            new Sample("string", JSON.stringNode("blue")),
            new Sample("array", JSON.arrayNode().add("blue").add("black")),
            new Sample("object", JSON.objectNode().put("red", "100").put("green", "200")));

    private record Sample(String type, JsonNode value) {}

    private WrittenDifferently() {}

    /** The part as the writer writes it, if the reader reads it differently. */
    static Optional<Part> example(Parameter writer, Parameter reader) {
        return SAMPLES.stream()
                .filter(sample -> PossibleTypes.includes(writer.schema(), sample.type))
                .filter(sample -> !writer.write(sample.value).equals(reader.in().equals(writer.in())
                        ? new Parameter(reader.in(), writer.name(), reader.place()).write(sample.value)
                        : ""))
                .map(sample -> new Part(writer.in(), writer.name(), sample.value, writer.write(sample.value)))
                .findFirst();
    }

    /** Which types a value may have, as far as {@code type}, {@code enum} and {@code const} say. */
    static final class PossibleTypes {

        private static final int DEEPEST = 20;

        private PossibleTypes() {}

        static boolean includes(Located schema, String type) {
            return includes(schema, type, 0);
        }

        private static boolean includes(Located reference, String type, int depth) {
            Located schema = reference.resolve();
            JsonNode node = schema.node();
            if (!node.isObject() || depth > DEEPEST) {
                return !node.isBoolean() || node.booleanValue();
            }
            return named(node.path("type"), type)
                    && (!node.path("const").isValueNode() || isOf(node.path("const"), type))
                    && (!node.path("enum").isArray() || node.path("enum").valueStream().anyMatch(value -> isOf(value, type)))
                    && schema.child("allOf").items().stream().allMatch(part -> includes(part, type, depth + 1))
                    && any(schema.child("oneOf"), type, depth)
                    && any(schema.child("anyOf"), type, depth);
        }

        private static boolean any(Located choices, String type, int depth) {
            return !choices.exists() || choices.items().stream().anyMatch(choice -> includes(choice, type, depth + 1));
        }

        private static boolean named(JsonNode types, String type) {
            boolean number = type.equals("integer");
            return types.isMissingNode()
                    || types.asString("").equals(type)
                    || number && types.asString("").equals("number")
                    || types.valueStream().anyMatch(name -> named(name, type));
        }

        private static boolean isOf(JsonNode value, String type) {
            return switch (type) {
                case "integer" -> value.isNumber();
                case "string" -> value.isString();
                case "array" -> value.isArray();
                default -> value.isObject();
            };
        }
    }
}
