package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static dev.assistantapi.contract.compare.Compared.operations;
import static dev.assistantapi.contract.compare.Compared.witness;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesComparisonTests {

    private static final String NONE = "summary: none";
    private static final String OPTIONAL = "requestBody: {content: {application/json: {schema: {type: object}}}}";
    private static final String REQUIRED = OPTIONAL.replace("{content", "{required: true, content");
    private static final String PLACE = " @ POST /things/{id} · request";

    private static String types(String... types) {
        return "requestBody: {content: {'" + String.join("': {schema: {type: object}}, '", types)
                + "': {schema: {type: object}}}}";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            none, required, breaking request-body-added-required, OLD accepts POST /things/example
            none, optional, compatible request-body-added, none
            optional, required, breaking request-body-became-required, OLD accepts POST /things/example
            required, optional, compatible request-body-became-optional, none
            optional, none, breaking request-body-removed, OLD accepts POST /things/example\\nContent-Type: application/json\\n\\n{}
            required, none, breaking request-body-removed, OLD accepts POST /things/example\\nContent-Type: application/json\\n\\n{}
            """)
    void shouldJudgeWhetherThereIsABody(String before, String after, String finding, String witness) {
        ComparisonResult result = operations(body(before), body(after));

        assertThat(lines(result)).containsExactly(finding + PLACE);
        assertThat(witness(result)).isEqualTo(witness.replace("\\n", "\n"));
    }

    private static String body(String name) {
        return name.equals("none") ? NONE : name.equals("optional") ? OPTIONAL : REQUIRED;
    }

    @Test
    void shouldFindARemovedMediaType() {
        ComparisonResult result = operations(types("application/json", "application/xml"), types("application/json"));

        assertThat(lines(result)).containsExactly("breaking request-media-type-removed" + PLACE);
        assertThat(witness(result)).contains("Content-Type: application/xml");
        assertThat(lines(operations(types("application/json"), types("application/json", "application/xml"))))
                .containsExactly("compatible request-media-type-added" + PLACE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                 | application/*
            application/json                 | */*
            application/json                 | application/JSON; charset=UTF-8
            application/json; charset=utf-8  | application/json
            application/json; version=1      | application/json
            """)
    void shouldSeeThatATypeIsCovered(String before, String after) {
        assertThat(operations(types(before), types(after)).verdict()).isLessThanOrEqualTo(Verdict.COMPATIBLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/*     | application/json
            */*               | application/json
            application/json  | application/json; version=1
            text/plain        | text/plain; charset=iso-8859-1
            """)
    void shouldFindThatATypeIsNarrower(String before, String after) {
        assertThat(lines(operations(types(before), types(after))))
                .contains("breaking request-media-type-removed" + PLACE);
    }

    @Test
    void shouldJudgeATypeThatWasCoveredByARangeAgainstTheRange() {
        String range = "requestBody: {content: {'*/*': {schema: {type: string, maxLength: 5}}}}";
        String written = "requestBody: {content: {'*/*': {schema: {type: string, maxLength: 5}},"
                + " application/json: {schema: {type: string, maxLength: 4}}}}";

        assertThat(lines(operations(range, written))).containsExactly("breaking request-max-length-decreased" + PLACE);
    }

    @Test
    void shouldShowTheBodyThatTheNewSchemaRefuses() {
        String before =
                "requestBody: {content: {application/json: {schema: {type: object, properties: {n: {type: integer, maximum: 9}}}}}}";

        ComparisonResult result = operations(before, before.replace("maximum: 9", "maximum: 8"));

        assertThat(lines(result)).containsExactly("breaking request-maximum-decreased" + PLACE + " · n");
        assertThat(witness(result))
                .isEqualTo("OLD accepts POST /things/example\nContent-Type: application/json\n\n{\"n\":9}");
    }

    @Test
    void shouldReportAComponentOnceWithAllItsPlaces() {
        String contract = """
                openapi: 3.0.3
                info: {title: t, version: 1.0.0}
                paths:
                  /a:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                      responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}
                  /b:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
                      responses: {'200': {description: ok}}
                components: {schemas: {A: {type: object, properties: {s: {type: string, maxLength: 9}}}}}
                """;

        ComparisonResult result = Compared.contracts(contract, contract.replace("maxLength: 9", "maxLength: 8"));

        assertThat(lines(result)).containsExactly("breaking request-max-length-decreased @ POST /a · request · s");
        assertThat(result.findings().get(0).alsoAt()).containsExactly("POST /a · 200 · s", "POST /b · request · s");
    }
}
