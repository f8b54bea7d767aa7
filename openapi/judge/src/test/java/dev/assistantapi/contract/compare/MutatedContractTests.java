package dev.assistantapi.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Contracts with something torn out or put where it does not belong: a result or a clear refusal, never anything else. */
class MutatedContractTests {

    private static final String SMALL = """
            openapi: 3.1.0
            info: {title: small, version: 1.0.0}
            servers: [{url: 'https://{host}', variables: {host: {default: a, enum: [a, b]}}}]
            security: [{oauth: [read]}, {key: []}]
            paths:
              /things/{id}:
                parameters: [{$ref: '#/components/parameters/Id'}]
                servers: [{url: https://other.example}]
                put:
                  operationId: putThing
                  tags: [things]
                  deprecated: false
                  parameters: [{name: q, in: query, style: form, explode: false, schema: {type: array, items: {type: string}}}]
                  requestBody:
                    required: true
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                      multipart/form-data:
                        schema: {type: object, properties: {f: {type: string}}}
                        encoding: {f: {contentType: text/plain, headers: {X-Sum: {schema: {type: string}}}}}
                  responses:
                    '200': {$ref: '#/components/responses/Thing'}
                    4XX: {description: wrong}
                    default: {description: any}
                  callbacks:
                    done: {'{$request.body#/url}': {post: {requestBody: {content: {text/plain: {}}}, responses: {'204': {description: ok}}}}}
            webhooks:
              event: {post: {requestBody: {content: {application/json: {schema: {type: object}}}}, responses: {'200': {description: ok}}}}
            components:
              parameters: {Id: {name: id, in: path, required: true, schema: {type: string, minLength: 1}}}
              responses:
                Thing:
                  description: ok
                  headers: {ETag: {required: true, schema: {type: string}}}
                  content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}}}
                  links: {self: {operationId: putThing, parameters: {id: $response.body#/id}}}
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://t.example, scopes: {read: r}}}}
              schemas:
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid, readOnly: true}
                    size: {type: integer, minimum: 0, maximum: 9, multipleOf: 3}
                    parts: {type: array, minItems: 1, uniqueItems: true, items: {$ref: '#/components/schemas/Thing'}}
                    kind: {enum: [a, b], default: a}
                  patternProperties: {'^x-': {type: string, pattern: '^a+$', maxLength: 5}}
                  additionalProperties: false
                  dependentRequired: {size: [kind]}
                  if: {properties: {kind: {const: a}}}
                  then: {required: [size]}
            """;

    private final Random random = new Random(Long.getLong("mutation.seed", 7));

    @Test
    @Timeout(120)
    void shouldJudgeOrRefuseASmallContractWithMutations() {
        JsonNode contract = new YAMLMapper().readTree(SMALL);

        int refused = mutate(contract, Integer.getInteger("mutation.count", 300));

        assertThat(refused).isPositive();
    }

    @Test
    @Timeout(120)
    void shouldJudgeOrRefuseAContractWithEverythingInItWithMutations() throws IOException {
        JsonNode contract;
        try (InputStream yaml = MutatedContractTests.class.getResourceAsStream("/hostile/everything.yaml")) {
            contract = new YAMLMapper().readTree(yaml);
        }
        mutate(contract, Integer.getInteger("mutation.count", 300) / 20);
    }

    private int mutate(JsonNode contract, int count) {
        OpenApi original = parse(contract);
        int refused = 0;
        for (int i = 0; i < count; i++) {
            JsonNode mutant = contract.deepCopy();
            String what = mutateOne(mutant);
            try {
                OpenApi read = parse(mutant);
                assertThat(new ContractComparison().compare(original, read)).isNotNull();
                assertThat(new ContractComparison().compare(read, original)).isNotNull();
            } catch (UnusableDocumentException e) {
                assertThat(e.line()).as(e.getMessage()).isPositive();
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                fail("mutation " + i + ", " + what, e);
            }
        }
        return refused;
    }

    private static OpenApi parse(JsonNode contract) {
        return OpenApi.parse("mutant.json", contract.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String mutateOne(JsonNode contract) {
        List<JsonNode> owners = new ArrayList<>();
        collect(contract, owners);
        JsonNode owner = owners.get(random.nextInt(owners.size()));
        JsonNode value = replacement();
        if (owner instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(3) == 0) {
                object.remove(name);
                return name + " removed";
            }
            object.set(random.nextInt(10) == 0 ? "$ref" : name, value);
            return name + " replaced by " + value;
        }
        ArrayNode array = (ArrayNode) owner;
        array.set(random.nextInt(array.size()), value);
        return "an item of an array replaced by " + value;
    }

    private static void collect(JsonNode node, List<JsonNode> owners) {
        if (node.isContainer() && !node.isEmpty()) {
            owners.add(node);
        }
        node.forEach(child -> collect(child, owners));
    }

    private JsonNode replacement() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(13)) {
            case 0 -> json.nullNode();
            case 1 -> json.numberNode(-1);
            case 2 -> json.numberNode(1.5);
            case 3 -> json.stringNode("");
            case 4 -> json.stringNode("[a-");
            case 5 -> json.stringNode("#/components/schemas/Thing");
            case 6 -> json.stringNode("#/%zz");
            case 7 -> json.booleanNode(true);
            case 8 -> json.arrayNode();
            case 9 -> json.arrayNode().add(json.objectNode()).add(1);
            case 10 -> json.objectNode();
            case 11 -> json.objectNode().put("$ref", "#/paths");
            default -> json.objectNode().set("a", json.arrayNode().add("b"));
        };
    }
}
