package dev.assistantapi.contracttests.conformance;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The members of a body that are secrets. */
record Sensitive(Set<String> names) {

    static Sensitive of(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").properties().forEach(member -> {
            if (member.getValue().toString().contains("\"x-sensitive\":true")) {
                names.add(member.getKey());
            }
        });
        return new Sensitive(names);
    }
}
