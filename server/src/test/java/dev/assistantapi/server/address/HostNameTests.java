package dev.assistantapi.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseDoesNotMatter
class HostNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "a",
                "api.example.",
                "my_host",
                "9to5.example",
                "127.0.0.1",
                "[::1]",
                "[2001:db8::7]"
            })
    void shouldTakeNamesAndAddresses(String host) {
        assertThat(HostName.isValid(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "1",
                "1.",
                "1.2.3.4.5",
                "256.1.1.1",
                "a.1",
                "a..b",
                "a b",
                "[1]",
                "[::1",
                "%41",
                "u@h"
            })
    void shouldTakeNothingElse(String host) {
        assertThat(HostName.isValid(host)).isFalse();
    }
}
