package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static dev.assistantapi.contract.compare.Compared.operations;
import static dev.assistantapi.contract.compare.Compared.witness;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSerialisationTests {

    private static final String ARRAY = "schema: {type: array, items: {type: string}}";
    private static final String TEXT = "schema: {type: string}";

    private static String query(String more) {
        return "parameters: [{name: q, in: query, " + more + "}]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explode: false         | POST /things/example?q=blue&q=black
            style: spaceDelimited  | POST /things/example?q=blue&q=black
            style: pipeDelimited, explode: false   | POST /things/example?q=blue&q=black
            """)
    void shouldFindAnotherStyleOfAnArray(String style, String message) {
        boolean same = style.equals("style: spaceDelimited");

        ComparisonResult result =
                operations(query(ARRAY), query(style + ", " + (same ? "explode: false, " : "") + ARRAY));

        assertThat(lines(result))
                .containsExactly("breaking request-parameter-serialisation-changed @ POST /things/{id} · query · q");
        assertThat(witness(result)).isEqualTo("OLD accepts " + message);
    }

    @Test
    void shouldSeeNoChangeInTheStyleOfText() {
        assertThat(operations(query(TEXT), query("explode: false, " + TEXT)).findings())
                .isEmpty();
        assertThat(operations(query(ARRAY), query("style: form, explode: true, " + ARRAY))
                        .findings())
                .isEmpty();
    }

    @Test
    void shouldFindAnotherStyleOfTextInThePath() {
        String simple = "parameters: [{name: id, in: path, required: true, " + TEXT + "}]";

        assertThat(lines(operations(simple, simple.replace("in: path", "in: path, style: label"))))
                .containsExactly("breaking request-parameter-serialisation-changed @ POST /things/{id} · path · id");
    }

    @Test
    void shouldFindThatAParameterIsNowJson() {
        String json = query("content: {application/json: {" + TEXT + "}}");

        assertThat(lines(operations(query(TEXT), json)))
                .containsExactly("breaking request-parameter-serialisation-changed @ POST /things/{id} · query · q");
        assertThat(lines(operations(json, query(TEXT))))
                .containsExactly("breaking request-parameter-serialisation-changed @ POST /things/{id} · query · q");
    }

    @Test
    void shouldSeeThatAnIntegerIsTheSameInJson() {
        String plain = query("schema: {type: integer}");
        String json = query("content: {application/json: {schema: {type: integer}}}");

        assertThat(operations(plain, json).findings()).isEmpty();
    }

    @Test
    void shouldFindThatAParameterMayNoLongerBeEmpty() {
        ComparisonResult result = operations(query("allowEmptyValue: true, " + TEXT), query(TEXT));

        assertThat(lines(result))
                .containsExactly("breaking request-parameter-empty-value-forbidden @ POST /things/{id} · query · q");
        assertThat(witness(result)).isEqualTo("OLD accepts POST /things/example?q=");
        assertThat(lines(operations(query(TEXT), query("allowEmptyValue: true, " + TEXT))))
                .containsExactly("compatible request-parameter-empty-value-allowed @ POST /things/{id} · query · q");
    }

    @Test
    void shouldCallAttentionToReservedCharacters() {
        assertThat(lines(operations(query("allowReserved: true, " + TEXT), query(TEXT))))
                .containsExactly(
                        "attention request-parameter-reserved-characters-forbidden @ POST /things/{id} · query · q");
        assertThat(lines(operations(query(TEXT), query("allowReserved: true, " + TEXT))))
                .containsExactly(
                        "compatible request-parameter-reserved-characters-allowed @ POST /things/{id} · query · q");
    }
}
