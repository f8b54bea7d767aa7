package dev.assistantapi.contracttests.conformance.contract;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The members of a body that are secrets. */
public record SensitivePropertyNames(Set<String> names) {

    public static SensitivePropertyNames of(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").properties().forEach(member -> {
            if (member.getValue().toString().contains("\"x-sensitive\":true")) {
                names.add(member.getKey());
            }
        });
        return new SensitivePropertyNames(names);
    }
}
