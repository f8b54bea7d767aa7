package dev.assistantapi.client.testing;

import dev.assistantapi.contract.Contract;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server adds to what a caller has set: the members that the contract marks with {@code readOnly}. One with the name
 * of the path's parameter is the id. Of those that are a {@code date-time}, one whose name begins with "updated" is the time
 * of the last change, any other that of the creation. All else is the example that the contract gives.
 */
final class Representation {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final String idName;
    private final Map<String, JsonNode> schemas = new LinkedHashMap<>();

    /**
     * @param schema of the assistant in answers
     * @param idName the name of the path's parameter
     */
    Representation(Contract contract, JsonPointer schema, String idName) {
        this.idName = idName;
        JsonPointer properties = contract.resolve(schema).appendProperty("properties");
        for (String name : contract.document().at(properties).propertyNames()) {
            JsonNode member = contract.at(properties.appendProperty(name));
            if (member.path("readOnly").asBoolean(false)) {
                schemas.put(name, member);
            }
        }
    }

    Set<String> readOnly() {
        return schemas.keySet();
    }

    ObjectNode of(FakeAssistant assistant) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        schemas.forEach((name, schema) -> whole.set(
                name,
                time(assistant, name)
                        .<JsonNode>map(time -> JsonNodeFactory.instance.stringNode(MILLISECONDS.format(time)))
                        .orElseGet(() -> name.equals(idName)
                                ? JsonNodeFactory.instance.stringNode(assistant.id())
                                : schema.path("examples").path(0))));
        return whole.setAll(assistant.document());
    }

    /** The time that a member stands for, if it is one. */
    Optional<Instant> time(FakeAssistant assistant, String member) {
        return times().contains(member)
                ? Optional.of(member.startsWith("updated") ? assistant.changed() : assistant.created())
                : Optional.empty();
    }

    List<String> times() {
        return schemas.entrySet().stream()
                .filter(member -> member.getValue().path("format").asString("").equals("date-time"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
