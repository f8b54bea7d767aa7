package dev.assistantapi.server.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.RawHttp;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Two organisations on one server. */
class OrganisationTests {

    private final TestServer server = TestServer.shared();
    private final TestApi owner = apiOf(UUID.randomUUID());
    private final TestApi stranger = apiOf(UUID.randomUUID());

    private TestApi apiOf(UUID organisation) {
        ApiKey key = ApiKey.random();
        server.bean(ApiKeys.class).add(key, organisation, "test", null);
        return server.api(key.secret());
    }

    @ParameterizedTest
    @CsvSource({"GET", "PATCH", "PUT", "DELETE"})
    void shouldAnswerForAnAssistantOfAnotherOrganisationAsForNone(String method) {
        TestResponse created = owner.create("{\"name\":\"secret\"}");
        String body = method.startsWith("P") ? "{}" : "";
        Map<String, String> headers = Map.of("Content-Type", TestApi.JSON, "If-Match", created.etag());

        TestResponse others = stranger.send(method, "/assistant/" + created.id(), body, headers);
        TestResponse none = stranger.send(method, "/assistant/" + UUID.randomUUID(), body, headers);

        assertThat(others.status()).isEqualTo(404);
        assertThat(withoutRequestId(others)).isEqualTo(withoutRequestId(none));
        assertThat(others.response().headers().map().keySet())
                .isEqualTo(none.response().headers().map().keySet());
        assertThat(owner.get(created.id()).text()).isEqualTo(created.text());
    }

    @Test
    void shouldListOnlyTheAssistantsOfTheCaller() {
        TestResponse created = owner.create("{}");

        assertThat(owner.list("").body()).containsExactly(created.body());
        assertThat(stranger.list("").body()).isEmpty();
    }

    @Test
    void shouldNotShareIdempotencyKeys() {
        TestResponse first = owner.create("{\"name\":\"a\"}", "same");
        TestResponse second = stranger.create("{\"name\":\"b\"}", "same");

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void shouldAskForAKey() {
        TestResponse answer = server.api("").list("");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"assistant\"");
    }

    @Test
    void shouldRefuseAnUnknownKey() {
        TestResponse answer = server.api("wrong").list("");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic abc", "Bearer", "Bearer ", "nonsense"})
    void shouldRefuseWhatIsNoKey(String authorization) {
        TestResponse answer = server.api("").send("GET", "/assistant", "", Map.of("Authorization", authorization));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void shouldAcceptNeitherOfTwoKeys() throws IOException {
        String good = "Authorization: Bearer " + server.key() + "\r\n";

        String answer = RawHttp.send(
                server.port(),
                "GET /assistant HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + good + good + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401");
    }

    @Test
    void shouldRefuseAWrongKeyBeforeTheBodyIsSent() throws IOException {
        String answer = RawHttp.send(
                server.port(),
                "POST /assistant HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer wrong\r\n"
                        + "Expect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401").doesNotContain("100 ");
    }

    @Test
    void shouldAskForTheBodyOfWhoHasAKey() throws IOException {
        String answer = RawHttp.send(
                server.port(),
                "POST /assistant HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + server.key() + "\r\nExpect: 100-continue\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 2\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 201");
    }

    @Test
    void shouldAskForAKeyBeforeAnythingElseIsLookedAt() {
        TestResponse answer =
                server.api("").send("POST", "/assistant", "no json", Map.of("Content-Type", "text/plain"));

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void shouldReadTheSchemeInAnyCase() {
        ApiKey key = ApiKey.random();
        server.bean(ApiKeys.class).add(key, UUID.randomUUID(), "test", null);

        TestResponse answer =
                server.api("").send("GET", "/assistant", "", Map.of("Authorization", "bearer " + key.secret()));

        assertThat(answer.status()).isEqualTo(200);
    }

    private static ObjectNode withoutRequestId(TestResponse answer) {
        return ((ObjectNode) answer.body()).without("requestId");
    }
}
