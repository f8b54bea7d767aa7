package dev.assistantapi.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.ExecutionContext;
import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DatabaseDoesNotMatter
class AbsoluteUriFormatTests {

    private final AbsoluteUriFormat format = new AbsoluteUriFormat();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "HTTP://A",
                "http://a:8080/b?c=d&e%5Bf%5D",
                "http://[::1]:8/",
                "http://user:password@host/",
                "http://under_score/",
                "mailto:a@b",
                "urn:isbn:1",
                "http://a/%20#b",
            })
    void shouldTakeAUri(String value) {
        assertThat(format.matches(new ExecutionContext(), value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "/a",
                "//a",
                "//",
                "://",
                "http://",
                "http://a b",
                "http://a/%zz",
                "http://h:port/",
                "http://exämple.com",
                "http://a/[b]",
                "http://a?[b]",
                "http://a#[b]",
                "http://[::1",
                "1http://a",
                " http://a",
            })
    void shouldRefuseWhatIsNone(String value) {
        assertThat(format.matches(new ExecutionContext(), value)).isFalse();
    }
}
