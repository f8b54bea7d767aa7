package dev.assistantapi.server.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.RawHttp;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that two readers could read in two ways, sent as they are. */
@DatabaseDoesNotMatter
class OddPathsTests {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "PUT", "PATCH", "DELETE", "POST", "OPTIONS", "TRACE", "QUERY");
    private static final List<String> OPEN = List.of(
            "/",
            "/docs",
            "/docs/",
            "/docs/index.html",
            "/openapi.yaml",
            "/openapi.json",
            "/livez",
            "/readyz",
            "/actuator/health",
            "/actuator/health/",
            "/problems/bad-request",
            "/webjars/swagger-ui/swagger-ui.css");
    private static final List<String> WAYS_OUT = List.of(
            "/..",
            "/../assistant",
            "/%2e%2e/assistant",
            "/.%2E/assistant",
            "/..;x=1/assistant",
            "/..%2fassistant",
            "/..%5cassistant",
            "\\..\\assistant",
            "/;/../assistant",
            ";/../assistant",
            "/./../assistant",
            "//../assistant");
    private static final List<String> ASSISTANTS = List.of(
            "/assistant/..",
            "/assistant/%2e%2e",
            "/assistant/..;x=1",
            "/assistant/.",
            "/assistant/%2e",
            "/assistant/",
            "/assistant//",
            "//assistant",
            "///assistant",
            "/./assistant",
            "/x/../assistant",
            "/%2fassistant",
            "/assistant%2f",
            "/assistant;x=1",
            "/assistant;",
            "/;x/assistant",
            "/assistant;/..",
            "/Assistant",
            "/ASSISTANT",
            "/%61ssistant",
            "/assistan%74",
            "/assistant%20",
            "/assistant%09",
            "/assistant%00",
            "/assistant%0d%0aX:1",
            "/assistant/%c0%ae%c0%ae",
            "/assistant/%ff",
            "/assistant/%",
            "/assistant/%zz",
            "/assistant/..%00",
            "/assistant/../..",
            "/assistant/../../..",
            "/assistant/..%2f..",
            "/assistant/%252e%252e",
            "/assistant\\..",
            "/assistant/..\\",
            "/assistant/%5c..",
            "/assistant.json",
            "/assistant/a%2Fb",
            "/assistant/..?limit=1",
            "/assistant/..#",
            "/assistant/%e2%80%ae",
            "/.;/assistant",
            "/..;/assistant",
            "/assistant/.;x",
            "/assistant/;");
    private static final Set<Integer> DOCUMENTED = Set.of(400, 401, 404, 405, 406, 415, 429, 431);

    private final TestServer server = TestServer.shared();

    static Stream<String> oddPaths() {
        return Stream.concat(
                ASSISTANTS.stream(),
                OPEN.stream().flatMap(open -> WAYS_OUT.stream().map(way -> open + way)));
    }

    @ParameterizedTest
    @MethodSource("oddPaths")
    void shouldLetNobodyReachAnAssistantWithoutAKey(String path) throws IOException {
        List<Integer> statuses = statuses(path, "");

        assertThat(statuses).isSubsetOf(DOCUMENTED);
    }

    @ParameterizedTest
    @MethodSource("oddPaths")
    void shouldAnswerWhoHasAKeyAsTheContractSays(String path) throws IOException {
        List<Integer> statuses = statuses(path, "Authorization: Bearer " + server.key() + "\r\n");

        assertThat(statuses)
                .isSubsetOf(
                        Stream.concat(DOCUMENTED.stream(), Stream.of(200, 201)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assistant/a%2Fb",
                "/assistant/a%5Cb",
                "/assistant;x=1",
                "/assistant/..",
                "/assistant/.",
                "/docs/.."
            })
    void shouldFindNothingAtAPathThatIsNot(String path) throws IOException {
        String answer = send("GET", path, "Authorization: Bearer " + server.key() + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json");
    }

    @Test
    void shouldFindNothingAtAVeryLongPathBelowWhatIsOpen() throws IOException {
        String answer = send("GET", "/docs" + "/a".repeat(7_000), "");

        assertThat(answer).startsWith("HTTP/1.1 404").contains("application/problem+json");
    }

    @Test
    void shouldAskForAKeyBehindEveryWayOutOfWhatIsOpen() throws IOException {
        String answer = send("GET", "/assistant/..", "");

        assertThat(answer).startsWith("HTTP/1.1 401").contains("WWW-Authenticate: Bearer");
    }

    private List<Integer> statuses(String path, String headers) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (String method : METHODS) {
            statuses.add(Integer.valueOf(send(method, path, headers).substring(9, 12)));
        }
        return statuses;
    }

    private String send(String method, String path, String headers) throws IOException {
        String body = method.startsWith("P") ? "{}" : "";
        return RawHttp.send(
                server.port(),
                method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                        + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }
}
