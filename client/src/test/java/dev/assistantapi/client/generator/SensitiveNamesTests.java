package dev.assistantapi.client.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names are sensitive where the contract does not list them. */
class SensitiveNamesTests {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: Things, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Other: {type: object, properties: {known: {type: string}}}
                Thing: %s
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldMaskEveryNameThatTheContractDoesNotKnowIfWhatIsLeftOfAnObjectIsMarked() throws Exception {
        assertThat(thing("{type: object, properties: {a: {type: string}}, additionalProperties: {x-sensitive: true}}"))
                .isEqualTo("Thing{\"a\":\"1\",\"known\":\"2\",\"new\":\"***\"}");
    }

    @Test
    void shouldMaskEveryNameIfJavaDoesNotKnowTheSyntaxOfAPattern() throws Exception {
        assertThat(
                        thing(
                                "{type: object, properties: {a: {type: string}}, patternProperties: {'[^]': {x-sensitive: true}}}"))
                .isEqualTo("Thing{\"a\":\"***\",\"known\":\"***\",\"new\":\"***\"}");
    }

    @Test
    void shouldMaskWhatAnotherFileMarks() throws Exception {
        Files.writeString(folder.resolve("other.yaml"), "Secret: {type: string, x-sensitive: true}");

        assertThat(thing("{type: object, properties: {a: {$ref: '../other.yaml#/Secret'}}}"))
                .isEqualTo("Thing{\"a\":\"***\",\"known\":\"2\",\"new\":\"3\"}");
    }

    private String thing(String schema) throws Exception {
        try (CompiledClient client = new ContractCompiler(folder).client(String.format(CONTRACT, schema))) {
            return Reflection.callStatic(
                            client.model("Thing"), "fromJson", "{\"a\":\"1\",\"known\":\"2\",\"new\":\"3\"}")
                    .toString();
        }
    }
}
