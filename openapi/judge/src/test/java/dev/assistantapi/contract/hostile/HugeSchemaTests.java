package dev.assistantapi.contract.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.Verdict;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas that would take for ever, or all memory, if they were worked out in full. Each of these pairs breaks. */
class HugeSchemaTests {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            {type: string, maxLength: 1000000000} ; {type: string, maxLength: 999999999}
            {type: string, minLength: 1000000000} ; {type: string, minLength: 1000000001}
            {type: array, maxItems: 1000000000} ; {type: array, maxItems: 999999999}
            {type: array, minItems: 1000000000} ; {type: array, minItems: 1000000001}
            {type: object, maxProperties: 1000000000} ; {type: object, maxProperties: 999999999}
            {type: object, minProperties: 1000000000} ; {type: object, minProperties: 1000000001}
            {type: array, minItems: 100000, uniqueItems: true} ; {type: array, minItems: 100000, uniqueItems: true, maxItems: 100000}
            {type: array, contains: {const: 1}, minContains: 1000000} ; {type: array, contains: {const: 1}, minContains: 1000001}
            {type: number, multipleOf: 1e-300} ; {type: number, multipleOf: 7e-300}
            {type: number, minimum: 1e300, multipleOf: 1e-300} ; {type: number, minimum: 2e300, multipleOf: 1e-300}
            {type: string, pattern: '^(a+)+$'} ; {type: string, pattern: '^(a+)+b$'}
            {type: string, pattern: '^(a|aa)+$'} ; {type: string, pattern: '^(a|aaa)+b$'}
            {type: string, pattern: '^(a{1,1000}){1,1000}$'} ; {type: string, pattern: '^(a{1,999}){1,1000}b$'}
            {type: string, pattern: '^.*a.{40}$'} ; {type: string, pattern: '^.*a.{41}$'}
            {type: string, pattern: '^(?=a)ab$'} ; {type: string, pattern: '^(?=b)ba$'}
            {type: string, pattern: '^(a)\\1$'} ; {type: string, pattern: '^(b)\\1$'}
            {type: string, pattern: '^[$'} ; {type: string, pattern: '^]$'}
            {type: string, pattern: '^\\p{Lu}+$'} ; {type: string, pattern: '^\\p{Ll}+$'}
            {type: string, pattern: '^a{0,100000000}$'} ; {type: string, pattern: '^a{0,100000000}b$'}
            """)
    void shouldNotCallGreenWhatBreaks(String before, String after) {
        Verdict verdict = Judged.compareSchemas(before, after);

        assertThat(verdict).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"1000", "5000"})
    void shouldFollowALongChainOfParts(int length) {
        String chain = IntStream.range(0, length)
                .mapToObj(i -> "C%d: {allOf: [{$ref: '#/components/schemas/C%d'}]}".formatted(i, i + 1))
                .collect(Collectors.joining(", "));
        String before =
                Judged.contract("{$ref: '#/components/schemas/C0'}", chain + ", C" + length + ": {type: string}");
        String after = Judged.contract(
                "{$ref: '#/components/schemas/C0'}", chain + ", C" + length + ": {type: string, maxLength: 5}");

        assertThat(Judged.compare(before, before)).isEqualTo(Verdict.NONE);
        assertThat(Judged.compare(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"400", "1000", "2000"})
    void shouldFollowALongChainOfMembers(int length) {
        String chain = IntStream.range(0, length)
                .mapToObj(i -> "C%d: {type: object, properties: {next: {$ref: '#/components/schemas/C%d'}}}"
                        .formatted(i, i + 1))
                .collect(Collectors.joining(", "));
        String before =
                Judged.contract("{$ref: '#/components/schemas/C0'}", chain + ", C" + length + ": {type: string}");
        String after = Judged.contract(
                "{$ref: '#/components/schemas/C0'}", chain + ", C" + length + ": {type: string, maxLength: 5}");

        assertThat(Judged.compare(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({"oneOf", "anyOf"})
    void shouldCompareManyVariants(String keyword) {
        String before = variants(keyword, 200, 9);
        String after = variants(keyword, 200, 8);

        assertThat(Judged.compareSchemas(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @Test
    void shouldCompareManyPartsThatEachAreAChoice() {
        String before = choices(30, 30);
        String after = choices(30, 29);

        assertThat(Judged.compareSchemas(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @Test
    void shouldCompareALongEnum() {
        String before = "{enum: ["
                + IntStream.range(0, 50_000).mapToObj(Integer::toString).collect(Collectors.joining(", ")) + "]}";
        String after = before.replace(", 25000,", ",");

        assertThat(Judged.compareSchemas(before, after)).isEqualTo(Verdict.BREAKING);
        assertThat(Judged.compareSchemas(after, before)).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void shouldCompareManyMembers() {
        String before = members(5_000, "string");
        String after = members(5_000, "integer");

        assertThat(Judged.compareSchemas(before, after)).isEqualTo(Verdict.BREAKING);
    }

    @Test
    void shouldCompareManyPatternsOfMembers() {
        String before = patterns(60, "string");
        String after = patterns(60, "integer");

        assertThat(Judged.compareSchemas(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @Test
    void shouldCompareWhatIsNegatedManyTimes() {
        String before = "{not: ".repeat(200) + "{type: string}" + "}".repeat(200);
        String after = "{not: ".repeat(200) + "{type: integer}" + "}".repeat(200);

        assertThat(Judged.compareSchemas(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @Test
    void shouldCompareConditionsInsideConditions() {
        String before = "{if: {minLength: 5}, else: ".repeat(100) + "{type: string}" + "}".repeat(100);
        String after = "{if: {minLength: 5}, else: ".repeat(100) + "{type: boolean}" + "}".repeat(100);

        assertThat(Judged.compareSchemas(before, after)).isIn(Verdict.BREAKING, Verdict.UNDECIDED);
    }

    @Test
    void shouldCompareRecursionThatBranches() {
        String tree = "A: {type: object, properties: {%s}}";
        String before = Judged.contract("{$ref: '#/components/schemas/A'}", tree.formatted(branches(50, "string")));
        String after = Judged.contract("{$ref: '#/components/schemas/A'}", tree.formatted(branches(50, "integer")));

        assertThat(Judged.compare(before, after)).isEqualTo(Verdict.BREAKING);
    }

    private static String variants(String keyword, int count, int lastMaximum) {
        return "{" + keyword + ": ["
                + IntStream.range(0, count)
                        .mapToObj(i ->
                                "{type: object, required: [k], properties: {k: {const: %d}, n: {type: integer, maximum: %d}}}"
                                        .formatted(i, i == count - 1 ? lastMaximum : 9))
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    private static String choices(int count, int last) {
        return "{type: object, allOf: ["
                + IntStream.range(0, count)
                        .mapToObj(i -> "{anyOf: [{required: [a%d]}, {required: [b%d]}]}"
                                .formatted(i, i == count - 1 ? last : i))
                        .collect(Collectors.joining(", "))
                + "]}";
    }

    private static String members(int count, String lastType) {
        return "{type: object, properties: {"
                + IntStream.range(0, count)
                        .mapToObj(i -> "p%d: {type: %s}".formatted(i, i == count - 1 ? lastType : "string"))
                        .collect(Collectors.joining(", "))
                + "}}";
    }

    private static String patterns(int count, String lastType) {
        return "{type: object, patternProperties: {"
                + IntStream.range(0, count)
                        .mapToObj(i ->
                                "'^[a-z]*%d[a-z]*$': {type: %s}".formatted(i, i == count - 1 ? lastType : "string"))
                        .collect(Collectors.joining(", "))
                + "}}";
    }

    private static String branches(int count, String leaf) {
        return "leaf: {type: " + leaf + "}, "
                + IntStream.range(0, count)
                        .mapToObj(i -> "b%d: {$ref: '#/components/schemas/A'}".formatted(i))
                        .collect(Collectors.joining(", "));
    }
}
