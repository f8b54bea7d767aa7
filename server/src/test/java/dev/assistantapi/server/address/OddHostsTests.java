package dev.assistantapi.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.RawHttp;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that are not valid in a URI, and hosts that look odd and are. */
@DatabaseDoesNotMatter
class OddHostsTests {

    private final TestServer server = TestServer.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3.4.5",
                "256.1.1.1",
                "a b",
                "a<b",
                "\"",
                "a..b",
                "%41",
                "[::1",
                "ü",
                "a/b",
                "a@b",
                "localhost:x"
            })
    void shouldStoreNothingForAnInvalidHost(String host) throws IOException {
        String newest = server.api().list("limit=1").text();

        String answer = create("Host: " + host);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(server.api().list("limit=1").text()).isEqualTo(newest);
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:, http://localhost/assistant/",
        "localhost:81, http://localhost:81/assistant/",
        "my-service:8080, http://my-service:8080/assistant/",
        "[::1]:9, http://[::1]:9/assistant/",
        "example.org., http://example.org./assistant/",
    })
    void shouldNameTheHostInTheAddressOfWhatIsNew(String host, String address) throws IOException {
        String answer = create("Host: " + host);

        assertThat(answer).startsWith("HTTP/1.1 201").contains("Location: " + address);
    }

    @Test
    void shouldNameAVeryLongHostInTheAddressOfWhatIsNew() throws IOException {
        String host = "a" + ".a".repeat(7_000);

        String answer = create("Host: " + host);

        assertThat(answer).startsWith("HTTP/1.1 201").contains("Location: http://" + host + "/assistant/");
    }

    @Test
    void shouldRepeatAVeryLongQueryInTheAddressOfTheNextPage() throws IOException {
        server.api().create("{}");
        server.api().create("{}");
        String query = "limit=1&trace=" + "x".repeat(14_000);

        String answer = RawHttp.send(
                server.port(),
                "GET /assistant?" + query + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Connection: close\r\nAuthorization: Bearer " + server.key() + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("Link: <http://localhost/assistant?" + query);
    }

    @Test
    void shouldAnswerAnEmptyHostWithTheAddressOfTheConnection() throws IOException {
        String answer = create("Host:");

        assertThat(answer)
                .startsWith("HTTP/1.1 201")
                .containsPattern("Location: http://\\S+:" + server.port() + "/assistant/");
    }

    private String create(String headers) throws IOException {
        return RawHttp.send(
                server.port(),
                "POST /assistant HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + server.key() + "\r\nContent-Type: " + TestApi.JSON
                        + "\r\nContent-Length: 2\r\n\r\n{}");
    }
}
