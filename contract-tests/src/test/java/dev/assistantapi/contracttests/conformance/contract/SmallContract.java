package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contract.Contract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A contract that has nothing to do with the one of this repository. */
public final class SmallContract {

    private static final String TEXT = """
            openapi: 3.1.1
            info: {title: Pets, version: 1.0.0}
            servers: [{url: /}]
            paths:
              /pets/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                get:
                  operationId: getPet
                  parameters:
                    - {name: depth, in: query, schema: {type: integer, minimum: 1}}
                  responses:
                    '200':
                      description: It.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                    '404': {description: None.}
                put:
                  operationId: putPet
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}
                  responses:
                    '200':
                      description: It.
                      content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                    '400': {description: Wrong.}
            components:
              schemas:
                NewPet:
                  type: object
                  additionalProperties: false
                  properties:
                    call: {type: string, maxLength: 5}
                    legs: {type: integer}
                Pet:
                  type: object
                  properties:
                    id: {type: string, readOnly: true}
                    call: {type: string, maxLength: 5}
                    legs: {type: integer}
            """;

    private SmallContract() {}

    public static ContractUnderTest underTest() {
        Contract contract = parse(TEXT);
        return new ContractUnderTest(
                contract,
                new ResolvedSchemas(contract, Map.of()),
                Vocabulary.of(List.of()).and(contract));
    }

    /** With another text at one place, compared with what it was. */
    public static ContractUnderTest underTest(ContractUnderTest base, String text, String other) {
        if (!TEXT.contains(text)) {
            throw new IllegalArgumentException("The contract does not say " + text);
        }
        Contract contract = parse(TEXT.replace(text, other));
        return new ContractUnderTest(
                contract,
                new ResolvedSchemas(contract, base.schemas().all()),
                Vocabulary.of(List.of()).and(contract));
    }

    private static Contract parse(String text) {
        return Contract.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
