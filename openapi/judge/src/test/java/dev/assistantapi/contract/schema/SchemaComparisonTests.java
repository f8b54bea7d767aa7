package dev.assistantapi.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.document.Located;
import dev.assistantapi.contract.document.OpenApi;
import dev.assistantapi.contract.schema.SchemaDifference.Outcome;
import dev.assistantapi.contract.schema.openapi.Direction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How differences are found, placed and shown; what each keyword comes to is for the corpus. */
class SchemaComparisonTests {

    private static Located schema(String name, String text) {
        return schema("3.1.0", name, text);
    }

    private static Located schema(String version, String name, String text) {
        String contract = "openapi: " + version
                + "\ninfo: {title: t, version: 1.0.0}\npaths: {}\ncomponents: {schemas: {S: " + text + "}}\n";
        return OpenApi.parse(name, contract.getBytes(StandardCharsets.UTF_8))
                .root()
                .child("components")
                .child("schemas")
                .child("S");
    }

    private static List<SchemaDifference> compare(String before, String after, Direction direction, ValueForm form) {
        return new SchemaComparison().compare(schema("old.yaml", before), schema("new.yaml", after), direction, form);
    }

    /** As JSON, in the version that has {@code nullable}. */
    private static List<SchemaDifference> compare30(String before, String after, Direction direction) {
        return new SchemaComparison()
                .compare(
                        schema("3.0.3", "old.yaml", before),
                        schema("3.0.3", "new.yaml", after),
                        direction,
                        ValueForm.JSON);
    }

    private static SchemaDifference only(String before, String after, Direction direction) {
        List<SchemaDifference> differences = compare(before, after, direction, ValueForm.JSON);

        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    @Test
    void shouldShowAWholeValueThatTellsThemApart() {
        SchemaDifference difference = only(
                "{type: object, required: [id], properties: {id: {type: integer}, names: {type: array, items: {type: string}}}}",
                "{type: object, required: [id], properties: {id: {type: integer}, names: {type: array, items: {type: string, maxLength: 2}}}}",
                Direction.REQUEST);

        assertThat(difference.outcome()).isEqualTo(Outcome.BREAKING);
        assertThat(difference.path()).containsExactly("names", "[]");
        assertThat(difference.witness()).hasToString("{\"id\":0,\"names\":[\"aaa\"]}");
    }

    @Test
    void shouldJudgeTheDirectionsApart() {
        String narrow = "{type: string, maxLength: 2}";
        String wide = "{type: string, maxLength: 3}";

        assertThat(only(narrow, wide, Direction.REQUEST).outcome()).isEqualTo(Outcome.COMPATIBLE);
        assertThat(only(narrow, wide, Direction.RESPONSE).outcome()).isEqualTo(Outcome.BREAKING);
    }

    @Test
    void shouldSayWhyItCannotDecide() {
        SchemaDifference difference =
                only("{type: array, maxItems: 9000000}", "{type: array, maxItems: 8000000}", Direction.REQUEST);

        assertThat(difference.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(difference.reason()).contains("8000001 items");
    }

    @Test
    void shouldNotTakeWhatAnotherKeywordImpliesForAChange() {
        assertThat(compare(
                        "{type: string, enum: [a, b]}",
                        "{type: string, enum: [a, b], maxLength: 5, pattern: '^[a-z]$'}",
                        Direction.REQUEST,
                        ValueForm.JSON))
                .isEmpty();
    }

    @Test
    void shouldProveThatARecursiveSchemaIsOnlyWidened() {
        String tree =
                "{type: object, properties: {value: {type: integer, maximum: %d}, children: {type: array, items: {$ref: '#/components/schemas/S'}}}}";

        assertThat(only(tree.formatted(5), tree.formatted(6), Direction.REQUEST).outcome())
                .isEqualTo(Outcome.COMPATIBLE);
    }

    @Test
    void shouldReadTheCharactersOfANumberAsAStringWhereValuesTravelAsText() {
        assertThat(compare("{type: integer}", "{type: string}", Direction.REQUEST, ValueForm.TEXT))
                .extracting(SchemaDifference::outcome)
                .containsExactly(Outcome.SOURCE_BREAKING);
        assertThat(compare("{type: integer}", "{type: string}", Direction.REQUEST, ValueForm.JSON))
                .extracting(SchemaDifference::outcome)
                .containsExactly(Outcome.BREAKING);
    }

    @Test
    void shouldReadCharactersInOneWayForAllThatIsSaidOfThem() {
        String numbers = "{type: number, maximum: -3}";
        String noNumberButZero = "{type: number, anyOf: [{const: 0}, {type: [string, boolean]}]}";

        assertThat(compare(numbers, noNumberButZero, Direction.REQUEST, ValueForm.TEXT))
                .extracting(SchemaDifference::outcome)
                .contains(Outcome.BREAKING);
    }

    @Test
    void shouldReadTheCharactersOfAMemberInOneWayForAllThatIsSaidOfIt() {
        String member = "{type: object, properties: {a: {type: %s}}, patternProperties: {'^a$': {type: number}}}";

        assertThat(compare(member.formatted("number"), member.formatted("string"), Direction.REQUEST, ValueForm.TEXT))
                .extracting(SchemaDifference::outcome)
                .contains(Outcome.BREAKING);
    }

    @Test
    void shouldReadTheCharactersOfEachMemberForThemselves() {
        String either =
                "{type: object, properties: {a: {type: %s}, b: {type: integer}}, oneOf: [{required: [a]}, {required: [b]}]}";

        assertThat(compare(either.formatted("integer"), either.formatted("string"), Direction.REQUEST, ValueForm.TEXT))
                .extracting(SchemaDifference::outcome)
                .containsExactly(Outcome.SOURCE_BREAKING);
    }

    @Test
    void shouldTakeASchemaThatOnlyExcludesATypeForAnyText() {
        assertThat(compare(
                        "{not: {type: boolean}}",
                        "{type: string, not: {type: boolean}}",
                        Direction.REQUEST,
                        ValueForm.TEXT))
                .extracting(SchemaDifference::outcome)
                .containsExactly(Outcome.SOURCE_BREAKING);
    }

    @Test
    void shouldNotDecideANullableWithoutTypeThatTakesNullAway() {
        assertThat(compare30(
                        "{type: string, nullable: true, enum: [b]}",
                        "{not: {not: {nullable: true, enum: [b]}}}",
                        Direction.REQUEST))
                .extracting(SchemaDifference::outcome)
                .contains(Outcome.UNDECIDED);
    }

    @Test
    void shouldNotShowANullThatIsUndecidedAsBreaking() {
        assertThat(compare30(
                        "{anyOf: [{type: boolean}]}", "{anyOf: [{nullable: true, enum: [true]}]}", Direction.RESPONSE))
                .extracting(SchemaDifference::outcome)
                .contains(Outcome.UNDECIDED)
                .doesNotContain(Outcome.BREAKING);
    }

    @Test
    void shouldExpectAMemberThatAPatternOfTheProducerNames() {
        String alternatives =
                "{anyOf: [{type: object, properties: {%s: %s}}, {patternProperties: {'^a$': {type: string}}}]}";

        assertThat(compare(
                        alternatives.formatted("b", "{}"),
                        alternatives.formatted("a", "{const: 1}"),
                        Direction.REQUEST,
                        ValueForm.JSON))
                .extracting(SchemaDifference::outcome)
                .contains(Outcome.BREAKING);
    }

    @Test
    void shouldFindWhatOnlyTheWholeShows() {
        List<SchemaDifference> differences = compare(
                "{oneOf: [{required: [a]}, {required: [b]}]}",
                "{oneOf: [{required: [a]}, {required: [b]}, {required: [c]}]}",
                Direction.REQUEST,
                ValueForm.JSON);

        assertThat(differences).extracting(SchemaDifference::keyword).containsExactly("oneOf");
    }
}
