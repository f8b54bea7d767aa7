package dev.assistantapi.contracttests.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The fields of the contract. */
final class WritableFields {

    private WritableFields() {}

    /** Each field that a caller can set, with an example of its value. */
    @SuppressWarnings("unchecked")
    static Stream<Arguments> writable() {
        Map<String, Map<String, Object>> schemas = schemas();
        Map<String, Map<String, String>> fields = (Map<String, Map<String, String>>)
                schemas.get("CreateAssistant").get("properties");
        return fields.entrySet().stream()
                .map(field -> Arguments.of(
                        field.getKey(),
                        ((List<?>) schemas.get(field.getValue().get("$ref").replaceFirst(".*/", ""))
                                        .get("examples"))
                                .get(0)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> schemas() {
        try {
            String contract = Files.readString(Path.of("..", "openapi", "assistant.yaml"));
            Map<String, Object> components = (Map<String, Object>)
                    new YAMLMapper().readValue(contract, Map.class).get("components");
            return (Map<String, Map<String, Object>>) components.get("schemas");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
