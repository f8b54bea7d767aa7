package dev.assistantapi.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;

/** Rules that the contract of this project does not need yet. */
@DatabaseDoesNotMatter
class BodyCheckTests {

    private static final String CONTRACT = """
            openapi: 3.1.0
            info: {title: rules, version: 1.0.0}
            paths: {}
            components:
              schemas:
                Body:
                  type: object
                  properties:
                    nested: {$ref: '#/components/schemas/Nested'}
                    list: {oneOf: [{$ref: '#/components/schemas/List'}, {type: 'null'}]}
                    either: {oneOf: [{$ref: '#/components/schemas/Either'}, {type: 'null'}]}
                    many: {type: array, items: {$ref: '#/components/schemas/Either'}}
                Nested:
                  type: object
                  additionalProperties: false
                  required: [here]
                  properties:
                    here: {type: integer, multipleOf: 5}
                    a/b: {type: string, pattern: '^a+$'}
                List: {type: array, maxItems: 2, uniqueItems: true, items: {enum: [a, b]}}
                Either: {oneOf: [{type: string, maxLength: 3}, {type: number, minimum: 0}]}
                Slip: {type: string, maxLenght: 3}
            """;

    private final Contract contract = Contract.parse(CONTRACT.getBytes(StandardCharsets.UTF_8));
    private final SchemaChecks schemas = new SchemaChecks(contract);
    private final BodyCheck body = check("Body");

    private BodyCheck check(String schema) {
        return new BodyCheck(contract, schemas, JsonPointer.compile("/components/schemas/" + schema), Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nested\":{}} | /nested/here required",
                "{\"nested\":{\"here\":7}} | /nested/here multipleOf",
                "{\"nested\":{\"here\":5,\"a/b\":\"b\"}} | /nested/a~1b pattern",
                "{\"nested\":{\"here\":5,\"her\":1}} | /nested/her additionalProperties",
                "{\"list\":[\"a\",\"b\",\"a\"]} | /list maxItems, /list uniqueItems",
                "{\"list\":[\"c\"]} | /list/0 enum",
                "{\"list\":1} | /list type",
                "{\"either\":\"abcd\"} | /either maxLength",
                "{\"either\":-1} | /either minimum",
                "{\"either\":true} | /either type",
                "{\"many\":[\"a\",\"abcd\",-1,[]]} | /many/1 maxLength, /many/2 minimum, /many/3 type",
            })
    void shouldNameThePlaceAndTheRule(String json, String violations) {
        assertThat(violations(json)).containsExactlyInAnyOrder(violations.split(", "));
    }

    @Test
    void shouldBearAMegabyteOfWrongChoices() {
        String json = "{\"many\":[" + "true,".repeat(200_000) + "true]}";

        assertThat(violations(json)).allMatch(violation -> violation.endsWith(" type"));
    }

    @Test
    void shouldNotTakeAMisspeltKeywordForARuleThatHolds() {
        assertThatThrownBy(() -> check("Slip")).hasMessageContaining("maxLenght");
    }

    private List<String> violations(String json) {
        return body.check(JsonBody.read(json.getBytes(StandardCharsets.UTF_8))).stream()
                .map(violation -> violation.getPointer() + " " + violation.getRule())
                .toList();
    }
}
