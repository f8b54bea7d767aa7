package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.RawHttp;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong before anyone looks at their content. */
@DatabaseDoesNotMatter
class HttpTests {

    private final TestApi api = TestServer.shared().api();
    private final String id = api.create("{}").id();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json-patch+json",
                "application/json; charset=iso-8859-1",
                "application/",
            })
    void shouldRefuseABodyOfAnotherMediaType(String type) {
        TestResponse answer = api.send("PATCH", "/assistant/" + id, "{}", Map.of("Content-Type", type));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Accept-Patch")).isEqualTo("application/json, application/merge-patch+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json; charset=utf-8", "application/json; charset=\"UTF-8\"", "APPLICATION/JSON"})
    void shouldAcceptJsonHoweverItsTypeIsWritten(String type) {
        TestResponse answer = api.send("PATCH", "/assistant/" + id, "{}", Map.of("Content-Type", type));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void shouldRefuseACompressedBody() {
        TestResponse answer = api.send(
                "PATCH", "/assistant/" + id, "{}", Map.of("Content-Type", TestApi.JSON, "Content-Encoding", "gzip"));

        assertThat(answer.status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/xml", "application/problem+json", "text/html", "nonsense", "application/json;q=0"})
    void shouldRefuseToAnswerInAMediaTypeItDoesNotHave(String accept) {
        TestResponse answer = api.send("GET", "/assistant/" + id, "", Map.of("Accept", accept));

        assertThat(answer.status()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json", "text/html, */*;q=0.1"})
    void shouldAnswerWhereJsonIsAccepted(String accept) {
        TestResponse answer = api.send("GET", "/assistant/" + id, "", Map.of("Accept", accept));

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"POST,DELETE GET PATCH PUT", "COPY,DELETE GET PATCH PUT"})
    void shouldNameTheMethodsThatAPathKnows(String method, String allowed) {
        TestResponse answer = api.send(method, "/assistant/" + id, "", Map.of());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder(allowed.split(" "));
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void shouldAnswerHeadLikeGetWithoutABody() {
        TestResponse answer = api.send("HEAD", "/assistant/" + id, "", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.etag()).isEqualTo(api.get(id).etag());
        assertThat(answer.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "00000000-0000-0000-0000-000000000000", "0-0-0-0-0", "%20", "null"})
    void shouldNotTellAMalformedIdFromAnUnknownOne(String unknown) {
        TestResponse answer = api.get(unknown);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("detail").asString())
                .isEqualTo("There is no assistant with this id in your organisation.");
    }

    @Test
    void shouldFindAnAssistantByItsIdInCapitals() {
        assertThat(api.get(id.toUpperCase()).status()).isEqualTo(200);
    }

    @Test
    void shouldAnswerAnUnknownPathWithAProblem() {
        TestResponse answer = api.send("GET", "/assistants", "", Map.of());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void shouldRefuseAnOversizedHeader() {
        TestResponse answer = api.send("GET", "/assistant/" + id, "", Map.of("X-Long", "x".repeat(20_000)));

        assertThat(answer.status()).isEqualTo(431);
    }

    @Test
    void shouldSayThatItClosesTheConnectionAfterAnOversizedHeader() throws IOException {
        String answer = RawHttp.send(
                TestServer.shared().port(),
                "GET /assistant HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 431 ").contains("Connection: close");
    }

    @Test
    void shouldRefuseAnOversizedRequestLine() {
        TestResponse answer = api.list("cursor=" + "x".repeat(20_000));

        assertThat(answer.status()).isEqualTo(431);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /assistant?a=<> HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /assistant HTTP/1.1\r\n\r\n",
                "GET /assistant HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
                "POST /assistant HTTP/1.1\r\nHost: localhost\r\nContent-Length: many\r\n\r\n",
            })
    void shouldAnswerWhatIsNoHttpWithAProblem(String request) throws IOException {
        String answer = RawHttp.send(TestServer.shared().port(), request);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("\"violations\":[");
        assertThat(answer).doesNotContain("Exception").doesNotContain("Tomcat");
    }

    @Test
    void shouldRefuseABodyThatBreaksItsOwnFraming() throws IOException {
        String key = "Authorization: Bearer nobody\r\n";

        String answer = RawHttp.send(
                TestServer.shared().port(),
                "POST /assistant HTTP/1.1\r\nHost: localhost\r\n" + key
                        + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n");

        assertThat(answer).contains("application/problem+json").doesNotContain("Exception");
    }

    @Test
    void shouldNameEveryRequest() {
        TestResponse first = api.get(id);
        TestResponse second = api.get("nope");

        assertThat(first.header("X-Request-Id")).isNotEqualTo(second.header("X-Request-Id"));
        assertThat(second.body().path("requestId").asString()).isEqualTo(second.header("X-Request-Id"));
    }
}
