package dev.assistantapi.contract.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.assistantapi.contract.compare.ContractComparison;
import dev.assistantapi.contract.compare.finding.Verdict;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.document.UnusableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** References that lead nowhere, away or in a circle. */
class BadReferenceTests {

    private static final String GOOD = Judged.contract("{type: string}", "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#/components/schemas/Nowhere",
                "nowhere.yaml",
                "nowhere.yaml#/a",
                "#nowhere",
                "#/a~2b",
                "#/%zz",
                "%zz.yaml",
                ".",
                "..",
                "https://example.com/a.yaml",
                "//example.com/a.yaml",
                "file:///etc/hostname",
                "\\u0000.yaml",
                "#/paths/~1things/post/nothing"
            })
    void shouldRefuseASchemaThatLeadsAstray(String reference) throws IOException {
        UnusableDocumentException refusal = refusal(Judged.contract("{$ref: \"" + reference + "\"}", ""));

        assertThat(refusal.reason()).isNotBlank().doesNotContain("Exception");
        assertThat(refusal.line() > 0 || !refusal.file().endsWith("new.yaml")).isTrue(); // a missing file has no line
    }

    @Test
    void shouldRefuseSchemasThatReferToEachOtherAlone() throws IOException {
        String circle = Judged.contract(
                "{$ref: '#/components/schemas/A'}",
                "A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}");

        assertThat(refusal(circle).reason()).contains("circle");
    }

    @Test
    void shouldRefuseAPathThatRefersToItself() throws IOException {
        String circle =
                GOOD.replace("  /things:\n    post:", "  /loop: {$ref: '#/paths/~1loop'}\n  /things:\n    post:");

        assertThat(refusal(circle).line()).isPositive();
    }

    @Test
    void shouldRefuseAParameterThatRefersToItself() throws IOException {
        String circle = GOOD.replace(
                        "operationId: sendThing",
                        "operationId: sendThing\n      parameters: [{$ref: '#/components/parameters/A'}]")
                + "  parameters: {A: {$ref: '#/components/parameters/A'}}\n";

        assertThat(refusal(circle).reason()).contains("circle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"allOf", "anyOf", "oneOf"})
    void shouldNotCallGreenASchemaThatContainsItselfInPlace(String keyword) {
        String circle = Judged.contract(
                "{$ref: '#/components/schemas/A'}",
                "A: {" + keyword + ": [{$ref: '#/components/schemas/A'}, {type: string}]}");
        Throwable[] refusal = new Throwable[1];
        Verdict[] verdict = {Verdict.UNDECIDED};

        refusal[0] = catchThrowable(() -> verdict[0] = Judged.compare(GOOD, circle));

        assertThat(refusal[0])
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        some -> assertThat(some).isInstanceOf(UnusableDocumentException.class));
        assertThat(verdict[0]).isIn(Verdict.UNDECIDED, Verdict.BREAKING);
    }

    @Test
    void shouldReadFilesThatReferToEachOther() throws IOException {
        Path first =
                Files.writeString(folder.resolve("first.yaml"), Judged.contract("{$ref: 'second.yaml#/Node'}", ""));
        Files.writeString(
                folder.resolve("second.yaml"),
                "Node: {type: object, properties: {next: {$ref: 'third.yaml#/Node'}}}\n");
        Files.writeString(
                folder.resolve("third.yaml"),
                "Node: {type: object, properties: {next: {$ref: 'second.yaml#/Node'}}}\n");

        Verdict verdict = assertTimeoutPreemptively(
                Judged.LIMIT,
                () -> new ContractComparison()
                        .compare(OpenApi.read(first), OpenApi.read(first))
                        .verdict());

        assertThat(verdict).isEqualTo(Verdict.NONE);
    }

    private UnusableDocumentException refusal(String contract) throws IOException {
        Path old = Files.writeString(folder.resolve("old.yaml"), GOOD);
        Path recent = Files.writeString(folder.resolve("new.yaml"), contract);
        Throwable thrown = assertTimeoutPreemptively(
                Judged.LIMIT,
                () -> catchThrowable(() -> new ContractComparison().compare(OpenApi.read(old), OpenApi.read(recent))));
        assertThat(thrown).isInstanceOf(UnusableDocumentException.class);
        return (UnusableDocumentException) thrown;
    }
}
