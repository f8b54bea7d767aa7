package dev.assistantapi.contract.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import dev.assistantapi.contract.compare.finding.Finding;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.OpenApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTests {

    private static final String MAIN = """
            openapi: 3.1.0
            info: {title: t, version: 1.0.0}
            paths:
              /a:
                get:
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'parts.yaml#/Thing'}}}}}
                post:
                  requestBody: {content: {application/json: {schema: {$ref: 'parts.yaml#/Thing'}}}}
                  responses: {'200': {description: d}}
            """;
    private static final String PARTS =
            "# words\nThing: {type: object, properties: {s: {type: string, maxLength: 9}}}\n";

    @TempDir
    private Path folder;

    private OpenApi contract(String name, String parts) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        Files.writeString(home.resolve("parts.yaml"), parts);
        return OpenApi.read(Files.writeString(home.resolve("main.yaml"), MAIN));
    }

    private ComparisonResult compare(String before, String after) throws IOException {
        return new ContractComparison().compare(contract("old", before), contract("new", after));
    }

    @Test
    void shouldTellThePlaceInTheFileThatIsReferredTo() throws IOException {
        Finding finding = compare(PARTS, PARTS.replace("maxLength: 9", "maxLength: 8"))
                .findings()
                .get(0);

        assertThat(finding.before().file()).endsWith("parts.yaml");
        assertThat(finding.before().pointer()).isEqualTo("/Thing/properties/s/maxLength");
        assertThat(finding.before().line()).isEqualTo(2);
    }

    @Test
    void shouldLetTheWorseSideNameTheFindingAndKeepTheOther() throws IOException {
        Finding smaller = compare(PARTS, PARTS.replace("maxLength: 9", "maxLength: 8"))
                .findings()
                .get(0);
        Finding larger = compare(PARTS, PARTS.replace("maxLength: 9", "maxLength: 10"))
                .findings()
                .get(0);

        assertThat(smaller.rule()).isEqualTo("request-max-length-decreased");
        assertThat(smaller.place()).isEqualTo("POST /a · request · s");
        assertThat(smaller.alsoAt()).containsExactly("GET /a · 200 · s");
        assertThat(larger.rule()).isEqualTo("response-max-length-increased");
        assertThat(larger.place()).isEqualTo("GET /a · 200 · s");
        assertThat(larger.alsoAt()).containsExactly("POST /a · request · s");
    }

    @Test
    void shouldKeepTheFingerprintWhenLinesMove() throws IOException {
        Finding here = compare(PARTS, PARTS.replace("maxLength: 9", "maxLength: 8"))
                .findings()
                .get(0);
        Finding moved = compare(PARTS, "\n\n" + PARTS.replace("maxLength: 9", "maxLength: 8"))
                .findings()
                .get(0);

        assertThat(moved.after().line()).isEqualTo(here.after().line() + 2);
        assertThat(moved.fingerprint()).isEqualTo(here.fingerprint());
    }

    @Test
    void shouldSayThatWordsInAReferredFileChanged() throws IOException {
        ComparisonResult words = compare(PARTS, PARTS.replace("{type: object", "{description: new, type: object"));

        assertThat(words.findings()).isEmpty();
        assertThat(words.textChanged()).isTrue();
        assertThat(compare(PARTS, PARTS).textChanged()).isFalse();
    }

    @Test
    void shouldSortTheWorstFirst() {
        ComparisonResult result = Compared.operations(
                "operationId: a\nparameters: []",
                "operationId: b\nparameters: [{name: p, in: query, schema: {}}, {name: q, in: query, required: true, schema: {}}]");

        assertThat(result.findings())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.BREAKING, Verdict.SOURCE_BREAKING, Verdict.COMPATIBLE);
        assertThat(result.verdict()).isEqualTo(Verdict.BREAKING);
    }
}
