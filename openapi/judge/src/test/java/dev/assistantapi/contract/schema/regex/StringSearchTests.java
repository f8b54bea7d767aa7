package dev.assistantapi.contract.schema.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StringSearchTests {

    private static StringSearch search(List<String> matched, List<String> unmatched, long min, long max) {
        return new StringSearch(
                matched.stream().map(Regex::of).toList(),
                unmatched.stream().map(Regex::of).toList(),
                min,
                max);
    }

    private static @Nullable String first(StringSearch search) {
        return search.find(10, text -> true);
    }

    @Test
    void shouldFindWhatOnePatternMatchesAndAnotherDoesNot() {
        assertThat(first(search(List.of("^[a-z0-9]+$"), List.of("^[a-z]+$"), 0, 10)))
                .isEqualTo("0");
    }

    @Test
    void shouldProveThatThereIsNothing() {
        StringSearch search = search(List.of("^[a-z]+$"), List.of("^[a-z0-9]+$"), 0, Long.MAX_VALUE);

        assertThat(first(search)).isNull();
        assertThat(search.gaveUp()).isFalse();
    }

    @Test
    void shouldProveThatTwoSpellingsAreOneLanguage() {
        StringSearch search = search(List.of("^(a|b)*$"), List.of("^(a*b*)*$"), 0, Long.MAX_VALUE);

        assertThat(first(search)).isNull();
        assertThat(search.gaveUp()).isFalse();
    }

    @Test
    void shouldKeepTheRangeOfLengths() {
        assertThat(first(search(List.of("^(ab)+$"), List.of(), 5, 9))).isEqualTo("ababab");
        assertThat(first(search(List.of("^(ab)+$"), List.of(), 5, 5))).isNull();
    }

    @Test
    void shouldGiveUpOnAPatternThatExplodes() {
        StringSearch search = search(List.of("^(a|b)*a(a|b){18}$"), List.of("^(a|b)*b(a|b){17}$"), 0, Long.MAX_VALUE);

        String found = first(search);

        assertThat(found != null || search.gaveUp()).isTrue();
    }
}
