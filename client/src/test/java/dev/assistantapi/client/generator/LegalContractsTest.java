package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generates from contracts with one unusual thing each, and compiles what comes out. */
class LegalContractsTest {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Things, version: 1.0.0}
            paths:
              /thing:
                get:
                  operationId: getThing
                  tags: [things]
                  summary: Read
                  responses:
                    '200':
                      description: Read.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
            components:
              schemas:
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members", "secrets", "writableMembers", "toString", "toJson", "hashCode", "equals", "getClass", "notify",
                "notifyAll", "wait", "isSensitive", "isServerOwned"
            })
    void shouldHaveAMethodForAPropertyThatIsCalledLikeAMethodOfJava(String name) throws Exception {
        try (GeneratedClient client = generated(thing(name, "{type: string}"))) {
            Class<?> thing = client.model("Thing");
            Object set = thing.getMethod(name + "_", String.class)
                    .invoke(thing.getConstructor().newInstance(), "x");

            assertThat(set).hasToString("Thing{\"" + name + "\":\"x\"}");
            assertThat(thing.getMethod(name + "_").invoke(set)).isEqualTo(java.util.Optional.of("x"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"byte", "binary"})
    void shouldShowEncodedBytesAsTheTextThatTheyAre(String format) throws Exception {
        try (GeneratedClient client = generated(thing("data", "{type: string, format: " + format + "}"))) {
            Class<?> thing = client.model("Thing");
            Object set = thing.getMethod("data", String.class)
                    .invoke(thing.getConstructor().newInstance(), "aGk=");

            assertThat(thing.getMethod("data").invoke(set)).isEqualTo(java.util.Optional.of("aGk="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Objects", "Optional", "Decoders", "JsonObject", "JsonMembers", "OpenEnum"})
    void shouldHaveAClassForASchemaThatIsCalledLikeAClassOfOurs(String schema) throws Exception {
        String contract = thing("other", "{$ref: '#/components/schemas/" + schema + "'}")
                + "    " + schema + ": {type: object, properties: {name: {type: string}}}\n";

        try (GeneratedClient client = generated(contract)) {
            assertThat(client.model(schema + "_"))
                    .hasPublicMethods("name");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"other_value", "OTHER_VALUE"})
    void shouldHaveAConstantForAValueThatIsCalledLikeTheUnknownOne(String value) throws Exception {
        String contract = thing("kind", "{$ref: '#/components/schemas/Kind'}")
                + "    Kind: {type: string, enum: [a, " + value + "]}\n";

        try (GeneratedClient client = generated(contract)) {
            assertThat(client.model("Kind").getField("OTHER_VALUE_").get(null))
                    .hasToString(value);
        }
    }

    private static String thing(String property, String schema) {
        return CONTRACT + "    Thing: {type: object, properties: {" + property + ": " + schema + "}}\n";
    }

    private GeneratedClient generated(String contract) throws IOException {
        return GeneratedClient.of(contract, folder);
    }
}
