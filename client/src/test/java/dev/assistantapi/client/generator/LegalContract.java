package dev.assistantapi.client.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A small contract with the operations of the assistant and one unusual thing.
 *
 * @param title what is unusual
 * @param properties of the assistant, by name
 * @param required names of properties
 * @param schemas further ones
 * @param examples of the assistant, each legal
 * @param types what the getter of a property returns
 * @param names of the methods of a property, where that is not its own
 * @param schema of the one property, instead of properties
 * @param values of the one property, instead of examples
 * @param type of the one property, instead of types
 * @param version of OpenAPI, if not 3.1.0
 */
record LegalContract(
        String title,
        Map<String, Object> properties,
        List<String> required,
        Map<String, Object> schemas,
        List<Map<String, Object>> examples,
        Map<String, String> types,
        Map<String, String> names,
        Object schema,
        List<Object> values,
        String type,
        String version) {

    private static final String FILE = "src/test/resources/legal-contracts.yaml";

    private static final String CONTRACT = """
            {"openapi":"%3$s","info":{"title":"Assistants","version":"1.0.0"},
             "paths":{
              "/assistant":{
               "post":{"operationId":"createAssistant","parameters":[
                 {"name":"Idempotency-Key","in":"header","schema":{"type":"string"}}],
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAssistant"}}}},
                "responses":{"201":%1$s}},
               "get":{"operationId":"listAssistants","responses":{"200":{"description":"ok","content":{"application/json":
                {"schema":{"type":"array","items":{"$ref":"#/components/schemas/Assistant"}}}}}}}},
              "/assistant/{id}":{"parameters":[{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
               "get":{"operationId":"getAssistant","responses":{"200":%1$s}},
               "patch":{"operationId":"updateAssistant",
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/UpdateAssistant"}}}},
                "responses":{"200":%1$s}},
               "put":{"operationId":"replaceAssistant",
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CreateAssistant"}}}},
                "responses":{"200":%1$s}},
               "delete":{"operationId":"deleteAssistant","responses":{"200":%1$s}}}},
             "components":{"schemas":%2$s}}
            """;

    private static final String ANSWER = "{\"description\":\"ok\",\"content\":{\"application/json\":"
            + "{\"schema\":{\"$ref\":\"#/components/schemas/Assistant\"}}}}";

    static Stream<LegalContract> all() {
        try {
            return Stream.of(new YAMLMapper().readValue(Files.readString(Path.of(FILE)), LegalContract[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    LegalContract {
        properties = properties == null ? Map.of("value", schema) : properties;
        required = required == null ? List.of() : required;
        schemas = schemas == null ? Map.of() : schemas;
        types = types == null ? Map.of("value", type) : types;
        names = names == null ? Map.of() : names;
        examples = examples == null
                ? values.stream()
                        .map(value -> Collections.singletonMap("value", value))
                        .toList()
                : examples;
        version = version == null ? "3.1.0" : version;
    }

    /** The text of the contract. */
    String text() {
        Map<String, Object> all = new LinkedHashMap<>(schemas);
        for (String name : List.of("CreateAssistant", "UpdateAssistant", "Assistant")) {
            Map<String, Object> assistant = new LinkedHashMap<>(Map.of("type", "object", "properties", properties));
            if (!required.isEmpty() && !name.equals("UpdateAssistant")) {
                assistant.put("required", required);
            }
            all.putIfAbsent(name, assistant);
        }
        return String.format(CONTRACT, ANSWER, JsonMapper.shared().writeValueAsString(all), version);
    }

    /**
     * The text of a contract in which operations have query parameters.
     *
     * @param operations names of operations, and a parameter of each
     */
    static String withParameters(Map<String, Object> schemas, Object... operations) {
        Map<String, Object> value = Map.of("value", Map.of("type", "string"));
        LegalContract contract =
                new LegalContract("", value, null, schemas, List.of(), Map.of(), null, null, null, null, null);
        ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(contract.text());
        for (int i = 0; i < operations.length; i += 2) {
            ObjectNode parameter = JsonMapper.shared().valueToTree(operations[i + 1]);
            for (JsonNode item : document.path("paths")) {
                for (JsonNode operation : item) {
                    if (operation.path("operationId").asString("").equals(operations[i])) {
                        ((ObjectNode) operation).withArrayProperty("parameters").add(parameter.put("in", "query"));
                    }
                }
            }
        }
        return document.toString();
    }

    /** The name of the methods of a property. */
    String method(String property) {
        return names.getOrDefault(property, property);
    }

    @Override
    public String toString() {
        return title;
    }
}
