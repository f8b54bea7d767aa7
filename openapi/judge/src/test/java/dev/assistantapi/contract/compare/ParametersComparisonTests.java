package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static dev.assistantapi.contract.compare.Compared.operations;
import static dev.assistantapi.contract.compare.Compared.witness;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import org.junit.jupiter.api.Test;

class ParametersComparisonTests {

    private static final String NONE = "parameters: []";
    private static final String OPTIONAL = "parameters: [{name: limit, in: query, schema: {type: integer}}]";
    private static final String REQUIRED =
            "parameters: [{name: limit, in: query, required: true, schema: {type: integer}}]";

    @Test
    void shouldFindANewRequiredParameter() {
        ComparisonResult result = operations(NONE, REQUIRED);

        assertThat(lines(result))
                .containsExactly("breaking request-parameter-added-required @ POST /things/{id} · query · limit");
        assertThat(witness(result)).isEqualTo("OLD accepts POST /things/example");
        assertThat(result.findings().get(0).witness().reason())
                .isEqualTo("The new contract refuses it: the query parameter limit is required and missing.");
        assertThat(result.findings().get(0).summary()).isEqualTo("The query parameter limit is new and required.");
    }

    @Test
    void shouldTakeANewOptionalParameterForCompatible() {
        assertThat(lines(operations(NONE, OPTIONAL)))
                .containsExactly("compatible request-parameter-added @ POST /things/{id} · query · limit");
    }

    @Test
    void shouldCallAttentionToARemovedParameter() {
        assertThat(lines(operations(OPTIONAL, NONE)))
                .containsExactly("attention request-parameter-removed @ POST /things/{id} · query · limit");
        assertThat(lines(operations(REQUIRED, NONE)))
                .containsExactly("attention request-parameter-removed-required @ POST /things/{id} · query · limit");
    }

    @Test
    void shouldFindThatAParameterBecameRequired() {
        ComparisonResult result = operations(OPTIONAL, REQUIRED);

        assertThat(lines(result))
                .containsExactly("breaking request-parameter-became-required @ POST /things/{id} · query · limit");
        assertThat(witness(result)).isEqualTo("OLD accepts POST /things/example");
    }

    @Test
    void shouldTakeAParameterThatBecameOptionalForCompatible() {
        assertThat(lines(operations(REQUIRED, OPTIONAL)))
                .containsExactly("compatible request-parameter-became-optional @ POST /things/{id} · query · limit");
    }

    @Test
    void shouldKnowNoCaseInTheNamesOfHeaders() {
        String lower = "parameters: [{name: x-trace, in: header, schema: {type: string}}]";
        String upper = "parameters: [{name: X-Trace, in: header, schema: {type: string}}]";

        assertThat(operations(lower, upper).findings()).isEmpty();
    }

    @Test
    void shouldIgnoreHeadersThatOpenApiIgnores() {
        String accept = "parameters: [{name: accept, in: header, required: true, schema: {type: string}}]";

        assertThat(operations(NONE, accept).findings()).isEmpty();
    }

    @Test
    void shouldTakeTheSameNameInAnotherPlaceForAnotherParameter() {
        String cookie = OPTIONAL.replace("query", "cookie");

        assertThat(lines(operations(OPTIONAL, cookie)))
                .containsExactly(
                        "attention request-parameter-removed @ POST /things/{id} · query · limit",
                        "compatible request-parameter-added @ POST /things/{id} · cookie · limit");
    }

    @Test
    void shouldFindAnotherOrder() {
        String one = "parameters: [{name: a, in: query, schema: {}}, {name: b, in: query, schema: {}}]";
        String other =
                "parameters: [{name: b, in: query, schema: {}}, {name: c, in: query, schema: {}}, {name: a, in: query, schema: {}}]";

        ComparisonResult result = operations(one, other);

        assertThat(lines(result))
                .containsExactly(
                        "source-breaking parameters-reordered @ POST /things/{id}",
                        "compatible request-parameter-added @ POST /things/{id} · query · c");
        assertThat(result.findings().get(0).from()).isEqualTo("a, b");
        assertThat(result.findings().get(0).to()).isEqualTo("b, a");
    }

    @Test
    void shouldSeeNoChangeWhenAParameterMovesFromThePathToTheOperation() {
        String parameter = "{name: id, in: path, required: true, schema: {type: string}}";
        String onPath = "/a/{id}: {parameters: [" + parameter + "], get: {responses: {'200': {description: ok}}}}";
        String onOperation = "/a/{id}: {get: {parameters: [" + parameter + "], responses: {'200': {description: ok}}}}";

        assertThat(Compared.paths(onPath, onOperation).findings()).isEmpty();
    }

    @Test
    void shouldMatchParametersInThePathByTheirPosition() {
        String one = "/a/{x}/{y}: {get: {parameters: [{name: x, in: path, required: true, schema: {type: string}},"
                + " {name: y, in: path, required: true, schema: {type: integer}}], responses: {'200': {description: ok}}}}";
        String renamed = one.replace("{x}", "{y1}")
                .replace("{y}", "{x1}")
                .replace("name: x", "name: y1")
                .replace("name: y,", "name: x1,");

        assertThat(Compared.paths(one, renamed).findings()).isEmpty();
    }

    @Test
    void shouldFindADeprecatedParameter() {
        String deprecated = OPTIONAL.replace("in: query", "in: query, deprecated: true");

        assertThat(lines(operations(OPTIONAL, deprecated)))
                .containsExactly("compatible request-parameter-deprecated @ POST /things/{id} · query · limit");
        assertThat(operations(deprecated, OPTIONAL).findings()).isEmpty();
    }

    @Test
    void shouldShowTheValueThatTheNewSchemaRefuses() {
        String before = "parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 9}}]";
        String after = "parameters: [{name: id, in: path, required: true, schema: {type: string, maxLength: 8}}]";

        ComparisonResult result = operations(before, after);

        assertThat(lines(result))
                .containsExactly("breaking request-max-length-decreased @ POST /things/{id} · path · id");
        assertThat(witness(result)).matches("OLD accepts POST /things/[^/{}]{9}");
    }

    @Test
    void shouldEscapeWhatWouldEndASegmentOfThePath() {
        String before = "parameters: [{name: id, in: path, required: true, example: a/b?c, schema: {type: string}}]";

        ComparisonResult result =
                operations(before, before + "\nrequestBody: {required: true, content: {text/plain: {}}}");

        assertThat(witness(result)).isEqualTo("OLD accepts POST /things/a%2Fb%3Fc");
    }
}
