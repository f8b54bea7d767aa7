package dev.assistantapi.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.compare.finding.Witness;
import org.junit.jupiter.api.Test;

class PathsComparisonTests {

    private static final String TWO = """
            /things: {get: {responses: {'200': {description: ok}}}}
            /things/{id}:
              get: {responses: {'200': {description: ok}}}
              delete: {responses: {'204': {description: gone}}}
            """;
    private static final String OTHER_NAME = TWO.replace("{id}", "{key}");
    private static final String NO_DELETE = TWO.replace("  delete: {responses: {'204': {description: gone}}}\n", "");
    private static final String NO_LIST = TWO.substring(TWO.indexOf("/things/{id}"));

    @Test
    void shouldSeeNoChangeInTheNameOfAPathVariable() {
        assertThat(Compared.paths(TWO, OTHER_NAME).findings()).isEmpty();
    }

    @Test
    void shouldFindARemovedOperation() {
        Finding finding = Compared.paths(TWO, NO_DELETE).findings().get(0);

        assertThat(finding.rule()).isEqualTo("operation-removed");
        assertThat(finding.verdict()).isEqualTo(Verdict.BREAKING);
        assertThat(finding.place()).isEqualTo("DELETE /things/{id}");
        assertThat(finding.witness().message()).isEqualTo("DELETE /things/example");
        assertThat(finding.witness().acceptedBy()).isEqualTo(Witness.Side.OLD);
    }

    @Test
    void shouldFindAnAddedOperation() {
        assertThat(Compared.paths(NO_DELETE, TWO).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("operation-added"))
                .satisfies(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.COMPATIBLE));
    }

    @Test
    void shouldFindARemovedPathOnce() {
        assertThat(Compared.paths(TWO, NO_LIST).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("path-removed"))
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("/things"))
                .satisfies(finding -> assertThat(finding.before().line()).isEqualTo(4));
    }

    @Test
    void shouldFindAnAddedPath() {
        assertThat(Compared.paths(NO_LIST, TWO).verdict()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void shouldFollowTheReferenceOfAPathItem() {
        String inline =
                "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\npaths: {/a: {get: {responses: {'200': {description: d}}}}}\n";
        String referred =
                "openapi: 3.1.0\ninfo: {title: t, version: 1.0.0}\npaths: {/a: {$ref: '#/components/pathItems/A'}}\n"
                        + "components: {pathItems: {A: {get: {responses: {'200': {description: d}}}}}}\n";

        assertThat(Compared.contracts(inline, referred).findings()).isEmpty();
        assertThat(Compared.contracts(referred, referred.replace("get:", "put:"))
                        .verdict())
                .isEqualTo(Verdict.BREAKING);
    }

    @Test
    void shouldMergePathsOfOneShape() {
        String together = "/a/{id}: {get: {responses: {}}, put: {responses: {}}}\n";
        String apart = "/a/{id}: {get: {responses: {}}}\n/a/{key}: {put: {responses: {}}}\n";

        assertThat(Compared.paths(together, apart).findings()).isEmpty();
    }
}
