package dev.assistantapi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.assistantapi.contract.Operation.Parameter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;

class ContractTests {

    private static final String SMALL = """
            openapi: 3.1.0
            info: {title: small, version: 2.3.4}
            paths:
              /things/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: verbose, in: query, schema: {type: boolean}}
                put:
                  operationId: putThing
                  parameters:
                    - {name: verbose, in: query, required: true, schema: {type: integer}}
                  requestBody: {$ref: '#/components/requestBodies/Thing'}
                  responses:
                    '200':
                      description: done
                      headers:
                        ETag: {required: true, schema: {type: string}}
                      content: {application/json: {schema: {type: object}}}
            components:
              requestBodies:
                Thing: {content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
              schemas:
                Thing: {type: object}
                Loop: {$ref: '#/components/schemas/Loop'}
                Lost: {$ref: '#/components/schemas/Nowhere'}
                Away: {$ref: 'other.yaml#/Thing'}
            """;

    private final Contract contract = Contract.parse(SMALL.getBytes(StandardCharsets.UTF_8));

    @Test
    void shouldReadTheOperations() {
        Operation operation = contract.operations().get(0);

        assertThat(operation.id()).isEqualTo("putThing");
        assertThat(operation.method()).isEqualTo("PUT");
        assertThat(operation.path()).isEqualTo("/things/{id}");
        assertThat(operation.requestBodies().get("application/json").toString())
                .isEqualTo("/components/requestBodies/Thing/content/application~1json/schema");
        assertThat(operation.responses().get("200").headers().get("ETag").required())
                .isTrue();
    }

    @Test
    void shouldPreferAParameterOfTheOperationToThatOfThePath() {
        assertThat(contract.operations().get(0).parameters())
                .extracting(Parameter::name, Parameter::required)
                .containsExactly(tuple("id", true), tuple("verbose", true));
    }

    @Test
    void shouldKeepTheSourceByteForByte() {
        assertThat(contract.source()).isEqualTo(SMALL.getBytes(StandardCharsets.UTF_8));
        assertThat(contract.version()).isEqualTo("2.3.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Loop", "Lost", "Away"})
    void shouldSayWhereAReferenceGoesWrong(String schema) {
        JsonPointer place = JsonPointer.compile("/components/schemas/" + schema);

        assertThatThrownBy(() -> contract.at(place))
                .isInstanceOf(InvalidContractException.class)
                .hasMessageContaining("/components/schemas/" + schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "a: b", "openapi: 3.0.3", "swagger: '2.0'", "a: &a [*a]"})
    void shouldRefuseWhatIsNoContract(String text) {
        assertThatThrownBy(() -> Contract.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidContractException.class);
    }
}
