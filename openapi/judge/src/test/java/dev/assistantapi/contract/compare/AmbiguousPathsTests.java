package dev.assistantapi.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two templates that stand for the same paths: OpenAPI forbids them, and published contracts have them. */
class AmbiguousPathsTests {

    private static final String KEY = "/p/{key}: {get: {responses: {'204': {description: done}}}}\n";
    private static final String UID = "/p/{uid}: {get: {responses: {'200': {description: ok}}}}\n";

    @Test
    void shouldTellThatOneOfThemIsGone() {
        assertThat(Compared.lines(Compared.paths(KEY + UID, KEY)))
                .singleElement()
                .asString()
                .endsWith("operation-removed @ GET /p/{uid}");
    }

    @Test
    void shouldSayThatANewOneMakesTheDocumentAmbiguous() {
        assertThat(Compared.lines(Compared.paths(KEY, KEY + UID)))
                .contains("attention path-ambiguous @ GET /p/{uid}", "compatible operation-added @ GET /p/{uid}");
    }

    @Test
    void shouldCompareEachWithItsOwnWhateverTheirOrder() {
        assertThat(Compared.lines(Compared.paths(KEY + UID, UID + KEY))).isEmpty();
    }
}
