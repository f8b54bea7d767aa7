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

class ResponsesComparisonTests {

    private static String statuses(String list) {
        StringBuilder responses = new StringBuilder("responses:\n");
        for (String status : list.split(" ")) {
            responses.append("  '").append(status).append("': {description: d}\n");
        }
        return responses.toString();
    }

    private static String response(String members) {
        return "responses: {'200': {description: ok, " + members + "}}";
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            200 201, 200, breaking response-success-status-removed @ POST /things/{id} · 201
            200, 200 202, breaking response-success-status-added @ POST /things/{id} · 202
            200, 2XX, breaking response-success-status-added @ POST /things/{id} · 2XX
            2XX, 200, compatible response-status-range-narrowed @ POST /things/{id} · 2XX
            200 404, 200, attention response-error-status-removed @ POST /things/{id} · 404
            200, 200 404, compatible response-error-status-added @ POST /things/{id} · 404
            200 default, 200, attention response-error-status-removed @ POST /things/{id} · default
            200, 200 302, breaking response-redirect-added @ POST /things/{id} · 302
            200, 200 304, compatible response-other-status-added @ POST /things/{id} · 304
            200 302, 200, attention response-other-status-removed @ POST /things/{id} · 302
            """)
    void shouldJudgeStatuses(String before, String after, String finding) {
        ComparisonResult result = operations(statuses(before), statuses(after));

        assertThat(lines(result)).containsExactly(finding);
        assertThat(result.findings().get(0).witness() != null).isEqualTo(finding.startsWith("breaking"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2XX, 2XX 200
            200 default, 200 404 default
            200 404 default, 200 default
            200 4XX, 200 4xx
            """)
    void shouldSeeNoChangeInAStatusThatIsCovered(String before, String after) {
        assertThat(operations(statuses(before), statuses(after)).findings()).isEmpty();
    }

    @Test
    void shouldJudgeAStatusThatWasCoveredAgainstTheRange() {
        String range =
                "responses: {2XX: {description: d, content: {application/json: {schema: {type: integer, maximum: 9}}}}}";
        String written =
                "responses: {'200': {description: d, content: {application/json: {schema: {type: integer, maximum: 10}}}}}";

        ComparisonResult result = operations(range, written);

        assertThat(lines(result)).contains("breaking response-maximum-increased @ POST /things/{id} · 200");
        assertThat(witness(result))
                .isEqualTo("NEW accepts POST /things/{id} → 200\nContent-Type: application/json\n\n10");
    }

    @Test
    void shouldFindABodyThatIsGone() {
        String body = response("content: {application/json: {schema: {type: object}}}");

        ComparisonResult result = operations(body, response("content: {}"));

        assertThat(lines(result)).containsExactly("breaking response-body-removed @ POST /things/{id} · 200");
        assertThat(witness(result)).isEqualTo("NEW accepts POST /things/{id} → 200");
        assertThat(lines(operations(response("content: {}"), body)))
                .containsExactly("source-breaking response-body-added @ POST /things/{id} · 200");
    }

    @Test
    void shouldFindAMediaTypeThatIsNoLongerOffered() {
        String two = response("content: {application/json: {schema: {}}, application/xml: {schema: {}}}");
        String one = response("content: {application/json: {schema: {}}}");

        ComparisonResult result = operations(two, one);

        assertThat(lines(result)).containsExactly("breaking response-media-type-removed @ POST /things/{id} · 200");
        assertThat(witness(result)).isEqualTo("OLD accepts POST /things/example\nAccept: application/xml");
        assertThat(lines(operations(one, two)))
                .containsExactly("compatible response-media-type-added @ POST /things/{id} · 200");
    }

    @Test
    void shouldFindAHeaderThatIsNoLongerPromised() {
        String promised = response("headers: {ETag: {required: true, schema: {type: string}}}");
        String possible = response("headers: {etag: {schema: {type: string}}}");
        String none = response("headers: {}");

        assertThat(lines(operations(promised, possible)))
                .containsExactly("breaking response-header-became-optional @ POST /things/{id} · 200 · header · ETag");
        assertThat(lines(operations(promised, none)))
                .containsExactly("breaking response-header-removed-required @ POST /things/{id} · 200 · header · ETag");
        assertThat(witness(operations(promised, none))).isEqualTo("NEW accepts POST /things/{id} → 200");
        assertThat(lines(operations(possible, promised)))
                .containsExactly(
                        "compatible response-header-became-required @ POST /things/{id} · 200 · header · etag");
        assertThat(lines(operations(possible, none)))
                .containsExactly("attention response-header-removed @ POST /things/{id} · 200 · header · etag");
        assertThat(lines(operations(none, promised)))
                .containsExactly("compatible response-header-added-required @ POST /things/{id} · 200 · header · ETag");
    }

    @Test
    void shouldCompareTheSchemaOfAHeaderForCallers() {
        String small = response("headers: {X-Left: {schema: {type: integer, maximum: 9}}}");
        String large = small.replace("maximum: 9", "maximum: 10");

        assertThat(operations(small, large).verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(lines(operations(large, small)))
                .containsExactly("compatible response-maximum-decreased @ POST /things/{id} · 200 · header · X-Left");
    }

    @Test
    void shouldCompareLinks() {
        String one = response("links: {next: {operationId: a, description: d}}");

        assertThat(lines(operations(one, response("links: {}"))))
                .containsExactly("attention link-removed @ POST /things/{id} · 200 · link · next");
        assertThat(lines(operations(one, one.replace("operationId: a", "operationId: b"))))
                .containsExactly("attention link-changed @ POST /things/{id} · 200 · link · next");
        assertThat(lines(operations(response("links: {}"), one)))
                .containsExactly("compatible link-added @ POST /things/{id} · 200 · link · next");
        assertThat(operations(one, one.replace("description: d", "description: e"))
                        .findings())
                .isEmpty();
    }
}
