package dev.assistantapi.contract.compare.message;

import dev.assistantapi.contract.compare.message.Message.Part;
import dev.assistantapi.contract.document.operation.Parameter;
import dev.assistantapi.contract.document.operation.PossibleTypes;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Finds a value that two descriptions of a parameter write differently. */
public final class WrittenDifferently {

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
    public static Optional<Part> example(Parameter writer, Parameter reader) {
        return SAMPLES.stream()
                .filter(sample -> PossibleTypes.includes(writer.schema(), sample.type))
                .filter(sample -> !writer.write(sample.value)
                        .equals(
                                reader.in().equals(writer.in())
                                        ? new Parameter(reader.in(), writer.name(), reader.place()).write(sample.value)
                                        : ""))
                .map(sample -> new Part(writer.in(), writer.name(), sample.value, writer.write(sample.value)))
                .findFirst();
    }
}
