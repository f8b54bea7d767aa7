package dev.assistantapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTests {

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com",
        "https://api.example.com/",
        "https://api.example.com/v1",
        "http://[::1]:8080/a/"
    })
    void shouldKeepThePathOfTheBaseUrl(String base) {
        URI address = new Addresses(URI.create(base)).of(Operation.GET_ASSISTANT, "a");

        assertThat(address).hasToString(base.replaceFirst("/$", "") + "/assistant/a");
    }

    @ParameterizedTest
    @CsvSource({"a/b?c=#d, a%2Fb%3Fc%3D%23d", "a b, a%20b", "ä, %C3%A4", "%2F, %252F"})
    void shouldEncodeTheId(String id, String encoded) {
        URI address = new Addresses(URI.create("http://localhost")).of(Operation.GET_ASSISTANT, id);

        assertThat(address).hasToString("http://localhost/assistant/" + encoded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void shouldNotTakeAnIdThatWouldLeadToAnotherPath(String id) {
        Addresses addresses = new Addresses(URI.create("http://localhost"));

        assertThatThrownBy(() -> addresses.of(Operation.DELETE_ASSISTANT, id))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://localhost",
                "localhost:8080",
                "/assistant",
                "http://user:pass@localhost",
                "http://localhost?a=b",
                "http://h#f"
            })
    void shouldNotTakeABaseUrlThatIsNone(String base) {
        assertThatThrownBy(() -> new Addresses(URI.create(base))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldEncodeTheQuery() {
        URI address = new Addresses(URI.create("http://localhost"))
                .of(
                        Operation.LIST_ASSISTANTS,
                        Query.EMPTY.with("createdAtGt", QueryStyle.FORM, "2026-01-01T00:00:00+01:00"));

        assertThat(address).hasToString("http://localhost/assistant?createdAtGt=2026-01-01T00%3A00%3A00%2B01%3A00");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.example.com/x, true",
        "https://API.example.com:443/x, true",
        "http://api.example.com/x, false",
        "https://api.example.com:8443/x, false",
        "https://api.example.com.evil.test/x, false"
    })
    void shouldKnowItsOwnServer(String other, boolean own) {
        Addresses addresses = new Addresses(URI.create("https://api.example.com"));

        assertThat(addresses.isOwn(URI.create(other))).isEqualTo(own);
    }
}
