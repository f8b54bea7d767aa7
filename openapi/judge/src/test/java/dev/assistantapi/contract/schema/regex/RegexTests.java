package dev.assistantapi.contract.schema.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTests {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a ~ banana ~ true
            ^a ~ banana ~ false
            a$ ~ banana ~ true
            ^(ab|cd)+$ ~ abcdab ~ true
            ^(ab|cd)+$ ~ abc ~ false
            ^[^0-9]{2}$ ~ ab ~ true
            ^[^0-9]{2}$ ~ a1 ~ false
            ^\\d{2,}$ ~ 1 ~ false
            ^\\d{2,}$ ~ 1234 ~ true
            ^a{0,2}b?$ ~ aab ~ true
            ^a{0,2}b?$ ~ aaab ~ false
            ^[\\w.-]+$ ~ a.b-c_ ~ true
            ^.$ ~ é ~ true
            ^\\u00e9$ ~ é ~ true
            """)
    void shouldMatchAsAPatternDoes(String pattern, String text, boolean matches) {
        assertThat(Regex.of(pattern).matches(text)).isEqualTo(matches);
    }

    @Test
    void shouldCountACharacterBeyondTheBasicPlaneAsOne() {
        assertThat(Regex.of("^.$").matches("\uD83D\uDE00")).isTrue();
    }

    @Test
    void shouldAgreeWithThePlatformOnRandomPatterns() {
        String[] parts = {
            "a", "b", "[ab]", "[^a]", "(a|b)", "(ab)*", "a?", "b+", "^", "$", "a{1,2}", ".", "(a|)", "(?:b|aa){2}"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder pattern = new StringBuilder();
            for (int part = random.nextInt(5); part >= 0; part--) {
                pattern.append(parts[random.nextInt(parts.length)]);
            }
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append((char) ('a' + random.nextInt(3)));
            }

            boolean matches = Regex.of(pattern.toString()).matches(text.toString());

            assertThat(matches)
                    .as(pattern + " in " + text)
                    .isEqualTo(Pattern.compile(pattern.toString()).matcher(text).find());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?=a)b",
                "(?<!a)b",
                "(a)\\1",
                "\\bword\\b",
                "\\p{L}",
                "(a",
                "a)",
                "[a",
                "a{2,1}",
                "*a",
                "[z-a]",
                "a{99999}"
            })
    void shouldRefuseWhatItCannotWorkWith(String pattern) {
        assertThatThrownBy(() -> Regex.of(pattern)).isInstanceOf(UnsupportedRegexException.class);
    }
}
