package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServersComparisonTests {

    private static String contract(String servers) {
        return "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\nservers: [" + servers + "]\npaths: {}\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {url: https://a.example}                             | {url: https://b.example}   | attention server-changed
            {url: https://a.example}, {url: https://b.example}   | {url: https://a.example}   | attention server-removed
            {url: https://a.example} | {url: https://a.example}, {url: https://b.example}     | compatible server-added
            {url: '/{v}', variables: {v: {default: a}}} | {url: '/{v}', variables: {v: {default: b}}}  | attention server-changed
            """)
    void shouldCompareTheAddresses(String before, String after, String finding) {
        assertThat(lines(Compared.contracts(contract(before), contract(after))))
                .containsExactly(finding + " @ servers");
    }

    @Test
    void shouldSeeNoChangeInWordsAndInTheUsualServer() {
        assertThat(Compared.contracts(contract("{url: /, description: a}"), contract(""))
                        .findings())
                .isEmpty();
    }

    @Test
    void shouldCompareTheServersOfAnOperation() {
        assertThat(lines(Compared.operations(
                        "servers: [{url: https://a.example}]", "servers: [{url: https://b.example}]")))
                .containsExactly("attention server-changed @ POST /things/{id} · servers");
    }
}
