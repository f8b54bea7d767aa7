package dev.assistantapi.contracttests.pact.check;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of every type, to find one that the contract allows and a consumer cannot read. */
final class ProbeValues {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<JsonNode> ALL = Stream.of(
                    "null",
                    "true",
                    "1",
                    "1.5",
                    "499.5",
                    "[]",
                    "[null]",
                    "{}",
                    "\"\"",
                    "\"x\"",
                    "\"*\"",
                    "\"/x y\"",
                    "\"urn:x\"",
                    "\"\\\"x\\\"\"",
                    "\"W/\\\"x\\\"\"",
                    "\"2024-06-11T09:30:00Z\"",
                    "\"2024-06-11T11:30:00.000+02:00\"",
                    "\"2024-06-11\"",
                    "\"0197A3C4-5E6F-7A8B-9C0D-1E2F3A4B5C6D\"")
            .map(JSON::readTree)
            .toList();

    private ProbeValues() {}

    static Stream<JsonNode> all() {
        return ALL.stream();
    }
}
