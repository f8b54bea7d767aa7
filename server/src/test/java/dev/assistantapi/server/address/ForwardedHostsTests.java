package dev.assistantapi.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.RawHttp;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestDatabase;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers behind a proxy, one for each value of {@code server.forward-headers-strategy} that believes the proxy. */
@DatabaseDoesNotMatter
class ForwardedHostsTests {

    private static final int FAILURES_PER_MINUTE = 3;

    @TempDir
    private static Path folder;

    private static Map<String, TestServer> servers;

    @BeforeAll
    static void start() {
        servers = Map.of("framework", start("framework"), "native", start("native"));
    }

    private static TestServer start(String strategy) {
        Map<String, String> settings = new HashMap<>(TestDatabase.settings());
        settings.put("server.forward-headers-strategy", strategy);
        settings.put("assistant.keys.failures-per-minute", String.valueOf(FAILURES_PER_MINUTE));
        return new TestServer(folder.resolve(strategy), settings);
    }

    @AfterAll
    static void stop() {
        servers.values().forEach(TestServer::close);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "framework | evil\"><x", "native | evil\"><x",
                "framework | a b", "native | a b",
                "framework | 1.2.3.4.5", "native | 1.2.3.4.5",
                "framework | [:::]", "native | [:::]",
                "framework | [1]", "native | [1]",
                "framework | [::1", "native | [::1",
                "framework | u@h", "native | u@h",
                "framework | a/b", "native | a/b",
            })
    void shouldStoreNothingForAnInvalidForwardedHost(String strategy, String host) throws IOException {
        TestServer server = servers.get(strategy);
        String newest = server.api().list("limit=1").text();

        String answer = create(server, "Host: localhost\r\nX-Forwarded-Host: " + host);

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain(host);
        assertThat(server.api().list("limit=1").text()).isEqualTo(newest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework", "native"})
    void shouldNameTheHostThatAProxyForwards(String strategy) throws IOException {
        String answer = create(
                servers.get(strategy), "Host: localhost\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: api.example");

        assertThat(answer).startsWith("HTTP/1.1 201").contains("Location: https://api.example/assistant/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs", "/%zz", "/a\"><x", "/a>; rel=prev", "http://evil/", "/..", "/a;x", "\\"})
    void shouldRefuseAnInvalidForwardedPrefix(String prefix) throws IOException {
        for (String target : new String[] {"/", "/livez", "/assistant", "/assistant?limit=1"}) {
            String answer = get(
                    target,
                    "X-Forwarded-Prefix: " + prefix + "\r\nAuthorization: Bearer "
                            + servers.get("framework").key());

            assertThat(answer).as(target).startsWith("HTTP/1.1 400").contains("/X-Forwarded-Prefix");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Proto: javascript",
                "X-Forwarded-Port: 99999",
                "X-Forwarded-Port: abc",
                "X-Forwarded-Proto: a b"
            })
    void shouldStoreNothingForAnInvalidForwardedSchemeOrPort(String header) throws IOException {
        TestServer server = servers.get("framework");
        String newest = server.api().list("limit=1").text();

        String answer = create(server, "Host: localhost\r\n" + header);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(server.api().list("limit=1").text()).isEqualTo(newest);
    }

    @Test
    void shouldReadThePathBehindThePrefixOfAProxy() throws IOException {
        String docs = get("/docs/index.html", "X-Forwarded-Prefix: /api");
        String list = get("/assistant", "X-Forwarded-Prefix: /docs");

        assertThat(docs).startsWith("HTTP/1.1 200");
        assertThat(list).startsWith("HTTP/1.1 401");
    }

    /** Each row has an address of its own, so that no row counts the failures of another. */
    @ParameterizedTest
    @CsvSource({
        "framework, 203.0.113.7",
        "framework, 203.0.113.8:400%d",
        "framework, [2001:db8::7]:400%d",
        "native, 203.0.113.7",
        "native, 203.0.113.8:400%d",
    })
    void shouldCountFailuresByTheAddressThatTheProxySaw(String strategy, String address) throws IOException {
        String last = "";
        for (int i = 0; i < 2 * FAILURES_PER_MINUTE; i++) {
            last = RawHttp.send(
                    servers.get(strategy).port(),
                    "GET /assistant HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Authorization: Bearer guess\r\nX-Forwarded-For: 198.51.100." + i + ", "
                            + address.formatted(i) + "\r\n\r\n");
        }

        assertThat(last).startsWith("HTTP/1.1 429");
    }

    private static String get(String target, String headers) throws IOException {
        return RawHttp.send(
                servers.get("framework").port(),
                "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n\r\n");
    }

    private static String create(TestServer server, String headers) throws IOException {
        return RawHttp.send(
                server.port(),
                "POST /assistant HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n"
                        + "Authorization: Bearer " + server.key() + "\r\nContent-Type: " + TestApi.JSON
                        + "\r\nContent-Length: 2\r\n\r\n{}");
    }
}
