package dev.assistantapi.contract.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureCheckTests {

    private static void check(String contract) {
        StructureCheck.check(OpenApi.parse("contract.yaml", contract.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'paths: []'                                            | contract.yaml:2: here must be an object (at /paths)
            'paths: {/a: {get: 5}}'                                | contract.yaml:2: here must be an object (at /paths/~1a/get)
            'paths: {/a: {get: {parameters: {}}}}'                 | contract.yaml:2: here must be an array (at /paths/~1a/get/parameters)
            'paths: {/a: {get: {deprecated: "yes"}}}'              | contract.yaml:2: here must be true or false (at /paths/~1a/get/deprecated)
            'paths: {/a: {$ref: 7}}'                               | contract.yaml:2: here must be a string (at /paths/~1a/$ref)
            'components: {schemas: {A: {$ref: "#/nowhere"}}}'      | contract.yaml:2: the $ref #/nowhere leads to nothing (at /components/schemas/A)
            'components: {schemas: {A: {properties: [a]}}}'        | contract.yaml:2: here must be an object (at /components/schemas/A/properties)
            'components: {schemas: {A: {$ref: "#/components/schemas/A"}}}' | contract.yaml:2: the $ref leads in a circle (at /components/schemas/A)
            'components: {responses: {A: {$ref: "#/info/title"}}}' | contract.yaml:2: here must be an object (at /info/title)
            'x-nothing: 1'  | contract.yaml:1: an OpenAPI document must have paths or components or webhooks (at the top)
            """)
    void shouldNameThePlaceThatIsWrong(String member, String message) {
        assertThatThrownBy(() -> check("{openapi: 3.1.0,\n" + member + ", info: {title: t}}"))
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessage(message);
    }

    @Test
    void shouldAcceptWhatIsUnusualButRight() {
        assertThatCode(() -> check("""
                        openapi: 3.1.0
                        info: {title: t, version: 1.0}
                        x-anything: [1]
                        paths: {x-note: 5, /a: {x-note: 5, $ref: '#/components/pathItems/A'}}
                        components:
                          pathItems: {A: {get: {responses: {x-note: 5, '200': {description: d}}}}}
                          schemas: {Loop: {properties: {next: {$ref: '#/components/schemas/Loop'}}}, All: true}
                        """)).doesNotThrowAnyException();
    }
}
