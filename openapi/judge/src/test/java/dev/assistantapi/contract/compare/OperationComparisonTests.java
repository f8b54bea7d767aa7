package dev.assistantapi.contract.compare;

import static dev.assistantapi.contract.compare.Compared.lines;
import static dev.assistantapi.contract.compare.Compared.operations;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.compare.finding.ComparisonResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationComparisonTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            operationId: a     | operationId: b     | source-breaking operation-id-changed
            summary: no id     | operationId: b     | source-breaking operation-id-changed
            'tags: [a]'        | 'tags: [b, a]'     | source-breaking operation-tag-changed
            deprecated: false  | deprecated: true   | compatible operation-deprecated
            """)
    void shouldFindWhatClientsSee(String before, String after, String finding) {
        assertThat(lines(operations(before, after))).containsExactly(finding + " @ POST /things/{id}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'tags: [a]'       | 'tags: [a, b]'
            'tags: [a, b, c]' | 'tags: [a, c]'
            deprecated: true  | deprecated: false
            summary: one      | summary: other
            x-internal: 1     | x-internal: 2
            """)
    void shouldSeeNoChangeInWords(String before, String after) {
        ComparisonResult result = operations(before, after);

        assertThat(result.findings()).isEmpty();
        assertThat(result.textChanged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary: one", "tags: [a]"})
    void shouldSayThatTheTextIsTheSame(String members) {
        assertThat(operations(members, members).textChanged()).isFalse();
    }
}
