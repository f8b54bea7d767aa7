package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contracttests.conformance.model.ExactJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The members that the schema of a body names, with the values to try for each.
 *
 * @param each by name
 */
public record BodyProperties(Map<String, Candidates> each) {

    /**
     * The values to try for a member.
     *
     * @param all as JSON texts
     * @param options whether the member is made of options
     * @param array whether it is an array
     */
    public record Candidates(List<String> all, boolean options, boolean array) {}

    public static BodyProperties of(JsonNode schema) {
        Map<String, Candidates> each = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(member -> {
            JsonNode value = member.getValue();
            each.put(
                    member.getKey(),
                    new Candidates(
                            SampleValues.of(value),
                            hasOptions(value),
                            value.has("items") || value.at("/oneOf/0").has("items")));
        });
        return new BodyProperties(each);
    }

    /** The first values that a schema of a body accepts for a property, without null. */
    public List<String> accepted(ResolvedSchema body, String name, int most) {
        return each.get(name).all().stream()
                .filter(value -> !value.equals("null"))
                .filter(value -> body.accepts(body(name, value)))
                .limit(most)
                .toList();
    }

    /** An object with one member. */
    public static String body(String name, String value) {
        return "{" + member(name, value) + "}";
    }

    public static String member(String name, String value) {
        return ExactJson.string(name) + ":" + value;
    }

    private static boolean hasOptions(JsonNode schema) {
        return schema.has("enum") || schema.valueStream().anyMatch(BodyProperties::hasOptions);
    }
}
