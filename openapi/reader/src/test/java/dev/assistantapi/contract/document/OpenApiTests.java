package dev.assistantapi.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiTests {

    private static OpenApi parse(String text) {
        return OpenApi.parse("a.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldKnowTheLineOfEveryValue() {
        Located root = parse(
                        "openapi: 3.1.0\ninfo:\n  title: t\n  version: '1'\npaths: {}\ntags:\n- name: a\n- name: b\n")
                .root();

        assertThat(root.child("info").child("version").line()).isEqualTo(4);
        assertThat(root.child("tags").child(1).child("name").line()).isEqualTo(8);
        assertThat(root.child("info").child("license").line()).isEqualTo(2);
    }

    @Test
    void shouldKnowTheLinesOfJsonAsWell() {
        Located root = parse(
                        "{\"openapi\": \"3.0.3\",\n\t\"info\": {\"title\": \"t\",\n\t\t\"version\": \"1\"},\n\t\"paths\": {}}")
                .root();

        assertThat(root.child("info").child("version").line()).isEqualTo(3);
        assertThat(root.contract().version()).isEqualTo(OpenApiVersion.V3_0);
    }

    @Test
    void shouldReadAliasesAndMergeKeysAsWhatTheyStandFor() {
        Located root = parse("openapi: 3.1.0\nx-a: &a {one: 1, two: 2}\nx-b: {<<: *a, two: 3}\nx-c: *a\n")
                .root();

        assertThat(root.child("x-b").node()).hasToString("{\"one\":1,\"two\":3}");
        assertThat(root.child("x-c").node()).isEqualTo(root.child("x-a").node());
    }

    @Test
    void shouldReadTheCoreSchemaOfYaml() {
        Located root = parse("openapi: 3.1.0\nx: [yes, 'true', true, 0x1F, 0o17, 1.50, 1e3, ~, '', 2024-06-11]\n")
                .root();

        assertThat(root.child("x").node())
                .hasToString("[\"yes\",\"true\",true,31,15,1.50,1E+3,null,\"\",\"2024-06-11\"]");
    }

    @Test
    void shouldFollowReferencesIntoOtherFiles(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("parts"));
        Files.writeString(folder.resolve("parts/pets.yaml"), "Pet:\n  type: object\nPets: {$ref: '#/Pet'}\n");
        Files.writeString(
                folder.resolve("a.yaml"),
                "openapi: 3.1.0\ncomponents: {schemas: {P: {$ref: 'parts/pets.yaml#/Pets'}}}\n");

        Located pet = OpenApi.read(folder.resolve("a.yaml"))
                .root()
                .child("components")
                .child("schemas")
                .child("P")
                .resolve();

        assertThat(pet.text("type", "")).isEqualTo("object");
        assertThat(pet.file()).endsWith("pets.yaml");
        assertThat(pet.line()).isEqualTo(1);
    }

    @Test
    void shouldSayWhereAReferenceLeadsNowhere() {
        Located lost = parse("openapi: 3.1.0\nx:\n  y: {$ref: '#/z'}\n")
                .root()
                .child("x")
                .child("y");

        assertThatThrownBy(lost::resolve)
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessageStartingWith("a.yaml:3:")
                .hasMessageContaining("#/z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "a: b",
                "openapi: 3.2.0",
                "swagger: '2.0'",
                "a: &a [*a]",
                "a: 1\na: 2",
                "- 1",
                "openapi: 3.1.0\n---\na: 1"
            })
    void shouldRefuseWhatIsNoContract(String text) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(UnusableDocumentException.class)
                .hasMessageStartingWith("a.yaml");
    }
}
