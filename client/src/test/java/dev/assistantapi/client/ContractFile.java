package dev.assistantapi.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract, as far as tests derive their cases from it. */
final class ContractFile {

    private static final Map<String, Object> CONTRACT = read(Path.of("..", "openapi", "assistant.yaml"));

    private ContractFile() {}

    /** The fields a caller can set, each with an example of its value. */
    static Stream<Arguments> fields() {
        return properties("CreateAssistant").entrySet().stream()
                .map(field -> Arguments.of(field.getKey(), example(referenced(field.getValue()))));
    }

    /** The fields that the contract marks as sensitive. */
    static Stream<String> sensitiveFields() {
        return properties("CreateAssistant").entrySet().stream()
                .filter(field ->
                        Boolean.TRUE.equals(referenced(field.getValue()).get("x-sensitive")))
                .map(Map.Entry::getKey);
    }

    /** The names of all properties that are marked as sensitive, in whatever schema and however deep. */
    static Set<String> sensitiveNames() {
        Set<String> names = new TreeSet<>();
        collectSensitive(CONTRACT, names);
        return names;
    }

    private static void collectSensitive(Object node, Set<String> names) {
        if (node instanceof List<?> items) {
            items.forEach(item -> collectSensitive(item, names));
        } else if (node instanceof Map<?, ?> members) {
            if (members.get("properties") instanceof Map<?, ?> properties) {
                properties.forEach((name, schema) -> {
                    if (isSensitive(schema)) {
                        names.add((String) name);
                    }
                });
            }
            members.values().forEach(member -> collectSensitive(member, names));
        }
    }

    /** Whether the value, an alternative of it, or an item of it is marked. */
    @SuppressWarnings("unchecked")
    private static boolean isSensitive(Object node) {
        if (node instanceof List<?> schemas) {
            return schemas.stream().anyMatch(ContractFile::isSensitive);
        }
        if (!(node instanceof Map<?, ?> schema)) {
            return false;
        }
        return Boolean.TRUE.equals(schema.get("x-sensitive"))
                || schema.containsKey("$ref") && isSensitive(referenced((Map<String, Object>) schema))
                || Stream.of("items", "prefixItems", "additionalProperties", "allOf", "anyOf", "oneOf", "then", "else")
                        .anyMatch(keyword -> isSensitive(schema.get(keyword)));
    }

    /** The names of the fields that only the server sets. */
    static List<String> serverOwnedFields() {
        return properties("Assistant").entrySet().stream()
                .filter(field ->
                        Boolean.TRUE.equals(referenced(field.getValue()).get("readOnly")))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** An assistant in which every field has a value. */
    static Map<String, Object> everything() {
        Map<String, Object> all = new java.util.LinkedHashMap<>();
        properties("Assistant").forEach((name, schema) -> all.put(name, example(referenced(schema))));
        return all;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Map<String, Object>> properties(String schema) {
        return (Map<String, Map<String, Object>>) schema(schema).get("properties");
    }

    private static Object example(Map<String, Object> schema) {
        return ((List<?>) schema.get("examples")).get(0);
    }

    private static Map<String, Object> referenced(Map<String, Object> schema) {
        String reference = (String) schema.get("$ref");
        return reference == null ? schema : schema(reference.substring(reference.lastIndexOf('/') + 1));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schema(String name) {
        Map<String, Object> components = (Map<String, Object>) CONTRACT.get("components");
        return (Map<String, Object>) ((Map<String, Object>) components.get("schemas")).get(name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Path file) {
        try {
            return new YAMLMapper().readValue(Files.readString(file), Map.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
