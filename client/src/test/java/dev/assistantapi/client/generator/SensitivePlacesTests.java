package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One contract that marks properties as sensitive in every place where there can be a schema. */
class SensitivePlacesTests {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Things, version: 1.0.0}
            paths:
              /thing:
                post:
                  operationId: makeThing
                  tags: [things]
                  summary: Make
                  parameters:
                    - name: options
                      in: query
                      content:
                        application/json:
                          schema: {type: object, properties: {inParameter: {type: string, x-sensitive: true}}}
                  callbacks:
                    made:
                      '{$request.body#/url}':
                        post:
                          requestBody:
                            content:
                              application/json:
                                schema: {type: object, properties: {inCallback: {type: string, x-sensitive: true}}}
                          responses: {'200': {description: Taken.}}
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {inRequest: {type: string, x-sensitive: true}}}
                  responses:
                    '200':
                      description: Made.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
            components:
              schemas:
                Secret: {type: string, x-sensitive: true}
                Secrets: {type: array, items: {type: string, x-sensitive: true}}
                Login: {type: object, x-sensitive: true, properties: {user: {type: string}}}
                Trunk: {type: object, properties: {inTrunk: {type: string, x-sensitive: true}}}
                Thing:
                  type: object
                  properties:
                    open: {type: string}
                    notMarked: {type: string, x-sensitive: false}
                    marked: {type: string, x-sensitive: true}
                    markedOrNull: {type: [string, 'null'], x-sensitive: true}
                    number: {type: integer, x-sensitive: true}
                    referenced: {$ref: '#/components/schemas/Secret'}
                    referencedOrNull: {oneOf: [{$ref: '#/components/schemas/Secret'}, {type: 'null'}]}
                    wrapped: {allOf: [{$ref: '#/components/schemas/Secret'}]}
                    besideReference: {$ref: '#/components/schemas/Trunk', x-sensitive: true}
                    login: {$ref: '#/components/schemas/Login'}
                    trunk: {$ref: '#/components/schemas/Trunk'}
                    object: {type: object, properties: {inObject: {type: string, x-sensitive: true}}}
                    list: {type: array, items: {type: string, x-sensitive: true}}
                    listOfReferenced: {type: array, items: {$ref: '#/components/schemas/Secret'}}
                    namedList: {$ref: '#/components/schemas/Secrets'}
                    listOfLists: {type: array, items: {type: array, items: {type: string, x-sensitive: true}}}
                    listOfMaps: {type: array, items: {type: object, additionalProperties: {type: string, x-sensitive: true}}}
                    map: {type: object, additionalProperties: {type: string, x-sensitive: true}}
                    mapOfLists: {type: object, additionalProperties: {type: array, items: {type: string, x-sensitive: true}}}
                    objects: {type: array, items: {type: object, properties: {inItems: {type: string, x-sensitive: true}}}}
                    named: {type: object, additionalProperties: {type: object, properties: {inMap: {type: string, x-sensitive: true}}}}
                    one: {oneOf: [{type: object, properties: {inOneOf: {type: string, x-sensitive: true}}}, {type: string}]}
                    any: {anyOf: [{type: object, properties: {inAnyOf: {type: string, x-sensitive: true}}}, {type: string}]}
                    tuple: {type: array, prefixItems: [{type: integer}, {type: string, x-sensitive: true}]}
                    tupleOfObjects: {type: array, prefixItems: [{type: object, properties: {inTuple: {type: string, x-sensitive: true}}}]}
                    byPattern: {type: object, patternProperties: {'^pin-[0-9]+$': {type: string, x-sensitive: true}}}
                    objectsByPattern: {type: object, patternProperties: {'^y-': {type: object, properties: {inPattern: {type: string, x-sensitive: true}}}}}
                    containing: {type: array, contains: {type: string, x-sensitive: true}}
                    rest: {type: array, unevaluatedItems: {type: string, x-sensitive: true}}
                    'with"quote': {type: string, x-sensitive: true}
                    properties: {type: string, x-sensitive: true}
                    conditional:
                      type: object
                      if: {properties: {inIf: {type: string, x-sensitive: true}}}
                      then: {properties: {inThen: {type: string, x-sensitive: true}}}
                      else: {properties: {inElse: {type: string, x-sensitive: true}}}
                      dependentSchemas: {open: {properties: {inDependent: {type: string, x-sensitive: true}}}}
                      $defs: {Part: {properties: {inDefinition: {type: string, x-sensitive: true}}}}
                    all: {allOf: [{$ref: '#/components/schemas/Trunk'}, {type: object, properties: {inAllOf: {type: string, x-sensitive: true}}}]}
            """;

    private static CompiledClient client;

    @BeforeAll
    static void generate(@TempDir Path folder) throws Exception {
        client = new ContractCompiler(folder).client(CONTRACT);
    }

    @AfterAll
    static void close() throws Exception {
        client.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inRequest",
                "marked",
                "markedOrNull",
                "number",
                "referenced",
                "referencedOrNull",
                "wrapped",
                "besideReference",
                "login",
                "inTrunk",
                "inObject",
                "list",
                "listOfReferenced",
                "namedList",
                "listOfLists",
                "listOfMaps",
                "map",
                "mapOfLists",
                "inItems",
                "inMap",
                "inOneOf",
                "inAnyOf",
                "inAllOf",
                "inParameter",
                "inCallback",
                "tuple",
                "inTuple",
                "pin-12",
                "inPattern",
                "containing",
                "rest",
                "properties",
                "inIf",
                "inThen",
                "inElse",
                "inDependent",
                "inDefinition"
            })
    void shouldMaskThePropertyInEveryObject(String name) throws Exception {
        assertThat(thing("{\"a\":[{\"" + name + "\":[[\"hunter2\"]]}]}"))
                .hasToString("Thing{\"a\":[{\"" + name + "\":\"***\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "notMarked", "user", "trunk", "objects", "byPattern", "pin-", "conditional"})
    void shouldShowWhatIsNotMarked(String name) throws Exception {
        assertThat(thing("{\"" + name + "\":\"seen\"}")).hasToString("Thing{\"" + name + "\":\"seen\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"marked\":\"hunter2",
                "{\"m\\u0061rked\" : \"hunter2",
                "{\"\\u006D\\u0061\\u0072\\u006b\\u0065\\u0064\":\n [1, \"hunter2",
                "{\"open\":\"{\\\"m\\\\u0061rked\\\":\\\"hunter2",
                "{\"open\":\"{\\\"open\\\":\\\"{\\\\\\\"m\\\\\\\\u0061rked\\\\\\\":\\\\\\\"hunter2",
                "{\"with\\\"quote\":\"hunter2",
                "{\"with\\u0022quote\":\"hunter2",
                "{\"pin-\\u0031\":\"hunter2",
                "{\"open\":\"a \\\"quote\",\"marked\":\"hunter2",
            })
    void shouldMaskThePropertyInTextThatIsCutOff(String text) throws Exception {
        assertThat(masked(text)).doesNotContain("hunter2").contains("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"open\":\"marked\",\"x\":\"y",
                "marked: a",
                "\"marked\"",
                "\"\\u00",
                "\\\\\":\"",
                "{\"a\\u006:1"
            })
    void shouldLeaveTextWithoutSuchAName(String text) throws Exception {
        assertThat(masked(text)).isEqualTo(text);
    }

    private static String masked(String text) throws Exception {
        return (String) Reflection.callStatic(client.type("json.SensitiveText"), "masked", text);
    }

    private static Object thing(String json) throws Exception {
        return client.model("Thing").getMethod("fromJson", String.class).invoke(null, json);
    }
}
