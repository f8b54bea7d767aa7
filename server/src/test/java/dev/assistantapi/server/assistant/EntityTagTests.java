package dev.assistantapi.server.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseDoesNotMatter
class EntityTagTests {

    private final EntityTag tag = new EntityTag("\"1-a\"");

    @ParameterizedTest
    @ValueSource(strings = {"\"1-a\"", "*", " * ", "\"x\", \"1-a\"", "\"x\",\"1-a\",\"y\"", "W/\"x\", \"1-a\""})
    void shouldMatchStrongly(String header) {
        assertThat(tag.matchesStrongly(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1-b\"", "W/\"1-a\"", "\"1-a", "1-a", "", "\"x, 1-a\"", "\"\""})
    void shouldNotMatchStrongly(String header) {
        assertThat(tag.matchesStrongly(header)).isFalse();
    }

    @Test
    void shouldTakeAWeakTagWhereWeakComparisonIsAsked() {
        assertThat(tag.matchesWeakly("W/\"1-a\"")).isTrue();
    }
}
