package dev.assistantapi.contract.corpus;

import dev.assistantapi.contract.document.OpenApi;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Two whole contracts, and what their comparison must say.
 *
 * @param file the file of the corpus
 * @param name the case, where its schema stands, the versions and the direction
 * @param version the OpenAPI version of both, or {@code 3.0 to 3.1} and the like
 * @param place where the schema stands; null for a case about something else
 * @param why the reason for the expectation
 */
record CorpusPair(
        String file,
        String name,
        String version,
        @Nullable SchemaPlace place,
        JsonNode before,
        JsonNode after,
        Expectation expectation,
        String why) {

    OpenApi oldContract() {
        return parse("old.json", before);
    }

    OpenApi newContract() {
        return parse("new.json", after);
    }

    private static OpenApi parse(String name, JsonNode contract) {
        return OpenApi.parse(name, contract.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
