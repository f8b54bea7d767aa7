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

/** The server sends these requests and clients answer them: what breaks whom is the other way about. */
class CallbacksComparisonTests {

    private static String webhook(String operation) {
        return "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\nwebhooks:\n  event: {post: {" + operation + "}}\n";
    }

    private static String callback(String operation) {
        return "callbacks: {done: {'{$request.body#/url}': {post: {" + operation + "}}}}";
    }

    private static String body(String schema) {
        return "requestBody: {content: {application/json: {schema: " + schema
                + "}}}, responses: {'200': {description: ok}}";
    }

    @Test
    void shouldFindAWebhookThatIsGone() {
        String none = webhook("").replace("  event: {post: {}}\n", "  other: {post: {}}\n");

        ComparisonResult result = Compared.contracts(webhook(""), none);

        assertThat(lines(result))
                .containsExactly(
                        "breaking webhook-removed @ webhook event", "compatible webhook-added @ webhook other");
        assertThat(witness(result)).isEqualTo("OLD accepts POST webhook event");
    }

    @Test
    void shouldFindACallbackThatIsGone() {
        assertThat(lines(operations(callback("summary: s"), "callbacks: {}")))
                .containsExactly(
                        "breaking callback-removed @ POST /things/{id} · callback done · {$request.body#/url}");
        assertThat(lines(operations("callbacks: {}", callback("summary: s"))))
                .containsExactly(
                        "compatible callback-added @ POST /things/{id} · callback done · {$request.body#/url}");
    }

    @Test
    void shouldJudgeTheBodyThatTheServerSendsAsAResponse() {
        String small = body("{type: string, maxLength: 2}");
        String large = body("{type: string, maxLength: 3}");

        assertThat(lines(Compared.contracts(webhook(small), webhook(large))))
                .containsExactly("breaking response-max-length-increased @ POST webhook event · request");
        assertThat(lines(Compared.contracts(webhook(large), webhook(small))))
                .containsExactly("compatible response-max-length-decreased @ POST webhook event · request");
        assertThat(lines(operations(callback(small), callback(large))))
                .containsExactly("breaking response-max-length-increased @ POST /things/{id} · callback done"
                        + " · POST {$request.body#/url} · request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            parameters: []                                              | parameters: [{name: h, in: header, required: true, schema: {}}] | compatible response-parameter-added-required @ POST webhook event · header · h
            parameters: [{name: h, in: header, required: true, schema: {}}] | parameters: []                                          | breaking response-parameter-removed-required @ POST webhook event · header · h
            parameters: [{name: h, in: header, required: true, schema: {}}] | parameters: [{name: h, in: header, schema: {}}]         | breaking response-parameter-became-optional @ POST webhook event · header · h
            responses: {'200': {description: d}}                        | responses: {'204': {description: d}}                        | breaking response-success-status-removed @ POST webhook event · 200
            responses: {'200': {description: d}}                        | responses: {'200': {description: d}, '204': {description: d}} | compatible callback-success-status-added @ POST webhook event · 204
            requestBody: {content: {text/plain: {}}}                    | requestBody: {content: {text/plain: {}, text/csv: {}}}      | breaking callback-media-type-added @ POST webhook event · request
            requestBody: {content: {text/plain: {}, text/csv: {}}}      | requestBody: {content: {text/plain: {}}}                    | attention callback-media-type-removed @ POST webhook event · request
            requestBody: {required: true, content: {text/plain: {}}}    | requestBody: {content: {text/plain: {}}}                    | breaking response-body-became-optional @ POST webhook event · request
            responses: {'200': {description: d}}                        | responses: {'200': {description: d, content: {text/plain: {}}}} | breaking callback-body-added @ POST webhook event · 200
            responses: {'200': {description: d, content: {text/plain: {}}}} | responses: {'200': {description: d}}                    | breaking request-body-removed @ POST webhook event · 200
            responses: {'200': {description: d}}                        | responses: {'200': {description: d, headers: {H: {required: true, schema: {}}}}} | breaking request-header-added-required @ POST webhook event · 200 · header · H
            """)
    void shouldJudgeTheOtherWayAbout(String before, String after, String finding) {
        ComparisonResult result = Compared.contracts(webhook(before), webhook(after));

        assertThat(lines(result)).first().isEqualTo(finding);
        assertThat(result.findings().get(0).witness() != null).isEqualTo(finding.startsWith("breaking"));
    }

    @Test
    void shouldSeeNoChangeInTheSame() {
        String same = body("{type: string, maxLength: 2}");

        assertThat(operations(callback(same), callback(same)).findings()).isEmpty();
    }

    @Test
    void shouldEndWhenCallbacksLeadBackToThemselves() {
        String loop =
                "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\npaths: {/a: {post: {callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}\n"
                        + "components: {callbacks: {C: {'{$url}': {post: {requestBody: {content: {text/plain: {schema: {maxLength: 2}}}},"
                        + " callbacks: {c: {$ref: '#/components/callbacks/C'}}}}}}}\n";

        assertThat(Compared.contracts(loop, loop.replace("maxLength: 2", "maxLength: 3"))
                        .verdict())
                .isEqualTo(Verdict.BREAKING);
    }
}
