package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static dev.assistantapi.contract.compare.Compared.witness;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityComparisonTests {

    private static final String SCHEMES = """
            bearer: {type: http, scheme: bearer}
            token: {type: http, scheme: Bearer, bearerFormat: JWT}
            key: {type: apiKey, in: header, name: X-Key}
            oauth:
              type: oauth2
              flows:
                implicit: {authorizationUrl: https://a.example/, scopes: {read: r, write: w}}
                clientCredentials: {tokenUrl: https://t.example/, scopes: {read: r, write: w}}
            """;

    private static String contract(String security) {
        return contract(security, SCHEMES);
    }

    private static String contract(String security, String schemes) {
        return "openapi: 3.0.3\ninfo: {title: t, version: 1.0.0}\nsecurity: " + security
                + "\npaths:\n  /a: {get: {responses: {'200': {description: ok}}}}\n"
                + "  /b: {get: {responses: {'200': {description: ok}}}}\n"
                + "components:\n  securitySchemes:\n" + schemes.indent(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                           | [{bearer: []}]              | breaking security-added
            [{}, {bearer: []}]           | [{bearer: []}]              | breaking security-added
            [{bearer: []}]               | [{key: []}]                 | breaking security-alternative-removed
            [{bearer: []}]               | [{bearer: [], key: []}]     | breaking security-alternative-removed
            [{oauth: [read]}]            | [{oauth: [read, write]}]    | breaking security-scope-added
            [{oauth: [read, write]}]     | [{oauth: [read]}]           | compatible security-relaxed
            [{bearer: []}]               | []                          | compatible security-relaxed
            [{bearer: [], key: []}]      | [{bearer: []}]              | compatible security-relaxed
            [{bearer: []}]               | [{bearer: []}, {key: []}]   | compatible security-alternative-added
            """)
    void shouldJudgeRequirements(String before, String after, String finding) {
        ComparisonResult result = Compared.contracts(contract(before), contract(after));

        assertThat(lines(result)).first().isEqualTo(finding + " @ GET /a · security");
        assertThat(result.findings().get(0).alsoAt()).containsExactly("GET /b · security");
        assertThat(result.findings().get(0).witness() != null).isEqualTo(finding.startsWith("breaking"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{bearer: []}]             | [{token: []}]
            [{bearer: []}, {key: []}]  | [{key: []}, {bearer: []}]
            [{oauth: [read, write]}]   | [{oauth: [write, read]}]
            []                         | [{}]
            """)
    void shouldSeeNoChangeInNamesAndOrder(String before, String after) {
        assertThat(Compared.contracts(contract(before), contract(after)).findings())
                .isEmpty();
    }

    @Test
    void shouldShowCredentialsThatNoLongerDo() {
        ComparisonResult result = Compared.contracts(contract("[{bearer: []}]"), contract("[{key: []}]"));

        assertThat(witness(result)).isEqualTo("OLD accepts GET /a\n(HTTP bearer)");
        assertThat(result.findings().get(0).witness().reason())
                .isEqualTo(
                        "The new contract refuses it: the credentials are not among those asked for, API key in header x-key.");
    }

    @Test
    void shouldReportAChangedSchemeOnceAtItsDefinition() {
        String after = SCHEMES.replace("{type: http, scheme: bearer}", "{type: http, scheme: basic}");

        ComparisonResult result = Compared.contracts(contract("[{bearer: []}]"), contract("[{bearer: []}]", after));

        assertThat(lines(result)).first().isEqualTo("breaking security-scheme-changed @ GET /a · security");
        assertThat(result.findings().get(0).before().pointer()).isEqualTo("/components/securitySchemes/bearer");
        assertThat(result.verdict()).isEqualTo(Verdict.BREAKING);
    }

    @Test
    void shouldFindARemovedFlow() {
        String after = SCHEMES.replace(
                "    implicit: {authorizationUrl: https://a.example/, scopes: {read: r, write: w}}\n", "");

        assertThat(lines(Compared.contracts(contract("[{oauth: []}]"), contract("[{oauth: []}]", after))))
                .containsExactly("breaking oauth-flow-removed @ GET /a · security");
        assertThat(lines(Compared.contracts(contract("[{oauth: []}]", after), contract("[{oauth: []}]"))))
                .containsExactly("compatible oauth-flow-added @ GET /a · security");
    }

    @Test
    void shouldCallAttentionToAnotherUrl() {
        String after = SCHEMES.replace("https://t.example/", "https://u.example/");

        assertThat(lines(Compared.contracts(contract("[{oauth: []}]"), contract("[{oauth: []}]", after))))
                .containsExactly("attention oauth-url-changed @ GET /a · security");
    }

    @Test
    void shouldPreferTheRequirementsOfTheOperation() {
        String before = contract("[{bearer: []}]").replace("/a: {get: {", "/a: {get: {security: [], ");
        String after = contract("[{key: []}]").replace("/a: {get: {", "/a: {get: {security: [], ");

        assertThat(Compared.contracts(before, after).findings().get(0).place()).isEqualTo("GET /b · security");
    }
}
