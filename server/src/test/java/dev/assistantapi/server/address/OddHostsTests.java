package dev.assistantapi.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.Api;
import dev.assistantapi.server.testkit.RawHttp;
import dev.assistantapi.server.testkit.RunningServer;
import dev.assistantapi.server.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts that no address can be made of, and those that look odd and are legal. */
class OddHostsTests {

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3.4.5", "256.1.1.1", "a b", "a<b", "\"", "a..b", "%41", "[::1", "ü", "a/b", "a@b", "localhost:x"})
    void shouldStoreNothingForAHostThatIsNone(String host, @TempDir Path data) throws IOException {
        try (RunningServer server = new RunningServer(data)) {
            String answer = create(server, "Host: " + host);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
            assertThat(server.api().list("").body()).isEmpty();
        }
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
        String answer = create(RunningServer.shared(), "Host: " + host);

        assertThat(answer).startsWith("HTTP/1.1 201").contains("Location: " + address);
    }

    @Test
    void shouldNameAVeryLongHostInTheAddressOfWhatIsNew() throws IOException {
        String host = "a" + ".a".repeat(7_000);

        String answer = create(RunningServer.shared(), "Host: " + host);

        assertThat(answer).startsWith("HTTP/1.1 201").contains("Location: http://" + host + "/assistant/");
    }

    @Test
    void shouldRepeatAVeryLongQueryInTheAddressOfTheNextPage() throws IOException {
        RunningServer server = RunningServer.shared();
        server.api().create("{}");
        server.api().create("{}");
        String query = "limit=1&trace=" + "x".repeat(14_000);

        String answer = RawHttp.send(server.port(), "GET /assistant?" + query + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\nAuthorization: Bearer " + server.key() + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("Link: <http://localhost/assistant?" + query);
    }

    @Test
    void shouldAnswerAnEmptyHostWithTheAddressOfTheConnection() throws IOException {
        RunningServer server = RunningServer.shared();

        String answer = create(server, "Host:");

        assertThat(answer).startsWith("HTTP/1.1 201").containsPattern("Location: http://\\S+:" + server.port() + "/assistant/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "native"})
    void shouldStoreNothingForAForwardedHostThatIsNone(String strategy, @TempDir Path data) throws IOException {
        try (RunningServer server = new RunningServer(data, behindAProxy(strategy))) {
            for (String host : List.of("evil\"><x", "a b", "1.2.3.4.5", "[:::]", "[1]", "[::1", "u@h", "a/b")) {
                String answer = create(server, "Host: localhost\r\nX-Forwarded-Host: " + host);

                assertThat(answer).as(host).startsWith("HTTP/1.1 400").doesNotContain(host);
            }
            assertThat(server.api().list("").body()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "native"})
    void shouldNameTheHostThatAProxyForwards(String strategy, @TempDir Path data) throws IOException {
        try (RunningServer server = new RunningServer(data, behindAProxy(strategy))) {
            String answer = create(server, "Host: localhost\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: api.example");

            assertThat(answer).startsWith("HTTP/1.1 201").contains("Location: https://api.example/assistant/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/livez", "/assistant", "/assistant?limit=1"})
    void shouldRefuseAForwardedPrefixThatIsNoPath(String target, @TempDir Path data) throws IOException {
        try (RunningServer server = new RunningServer(data, behindAProxy("framework"))) {
            for (String prefix : List.of("docs", "/%zz", "/a\"><x", "/a>; rel=prev", "http://evil/", "/..", "/a;x", "\\")) {
                String answer = RawHttp.send(server.port(), "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n"
                        + "Authorization: Bearer " + server.key() + "\r\nX-Forwarded-Prefix: " + prefix
                        + "\r\nConnection: close\r\n\r\n");

                assertThat(answer).as(prefix).startsWith("HTTP/1.1 400").contains("/X-Forwarded-Prefix");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Proto: javascript", "X-Forwarded-Port: 99999", "X-Forwarded-Port: abc", "X-Forwarded-Proto: a b"})
    void shouldStoreNothingForAForwardedAddressThatIsNone(String header, @TempDir Path data) throws IOException {
        try (RunningServer server = new RunningServer(data, behindAProxy("framework"))) {
            String answer = create(server, "Host: localhost\r\n" + header);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
            assertThat(server.api().list("").body()).isEmpty();
        }
    }

    @Test
    void shouldReadThePathBehindThePrefixOfAProxy(@TempDir Path data) throws IOException {
        try (RunningServer server = new RunningServer(data, behindAProxy("framework"))) {
            String docs = RawHttp.send(server.port(), "GET /docs/index.html HTTP/1.1\r\nHost: localhost\r\n"
                    + "X-Forwarded-Prefix: /api\r\nConnection: close\r\n\r\n");
            String list = RawHttp.send(server.port(), "GET /assistant HTTP/1.1\r\nHost: localhost\r\n"
                    + "X-Forwarded-Prefix: /docs\r\nConnection: close\r\n\r\n");

            assertThat(docs).startsWith("HTTP/1.1 200");
            assertThat(list).startsWith("HTTP/1.1 401");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "framework, 203.0.113.7",
        "framework, 203.0.113.7:400%d",
        "framework, [2001:db8::7]:400%d",
        "native, 203.0.113.7",
        "native, 203.0.113.7:400%d",
    })
    void shouldCountFailuresByTheAddressThatTheProxySaw(String strategy, String address, @TempDir Path data)
            throws IOException {
        Map<String, String> settings = behindAProxy(strategy);
        settings.put("assistant.keys.failures-per-minute", "3");
        try (RunningServer server = new RunningServer(data, settings)) {
            String last = "";
            for (int i = 0; i < 5; i++) {
                last = RawHttp.send(server.port(), "GET /assistant HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Authorization: Bearer guess\r\nX-Forwarded-For: 198.51.100." + i + ", " + address.formatted(i)
                        + "\r\n\r\n");
            }

            assertThat(last).startsWith("HTTP/1.1 429");
        }
    }

    private static Map<String, String> behindAProxy(String strategy) {
        Map<String, String> settings = new HashMap<>(TestDatabase.settings());
        settings.put("server.forward-headers-strategy", strategy);
        return settings;
    }

    private static String create(RunningServer server, String headers) throws IOException {
        return RawHttp.send(server.port(), "POST /assistant HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n"
                + "Authorization: Bearer " + server.key() + "\r\nContent-Type: " + Api.JSON
                + "\r\nContent-Length: 2\r\n\r\n{}");
    }
}
