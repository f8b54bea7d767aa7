package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entity tags, and what moves them. */
class ConditionalRequestTests {

    private final TestApi api = TestServer.shared().api();
    private final TestResponse created = api.create("{\"name\":\"a\",\"metadata\":{\"n\":2,\"m\":{\"x\":1,\"y\":2}}}");
    private final String target = "/assistant/" + created.id();

    @ParameterizedTest
    @CsvSource({"PATCH", "PUT", "DELETE"})
    void shouldRefuseAChangeOfAStateThatIsGone(String method) {
        TestResponse newer = api.patch(created.id(), "{\"name\":\"b\"}");

        TestResponse answer = api.send(method, target, body(method), headers("If-Match", created.etag()));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.etag()).isEqualTo(newer.etag());
        assertThat(api.get(created.id()).body()).isEqualTo(newer.body());
    }

    @ParameterizedTest
    @CsvSource({"PATCH", "PUT", "DELETE"})
    void shouldChangeTheStateThatWasMeant(String method) {
        TestResponse answer =
                api.send(method, target, body(method), headers("If-Match", "\"other\", " + created.etag()));

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void shouldTakeAStarForAnyState() {
        assertThat(api.send("PATCH", target, "{}", headers("If-Match", "*")).status())
                .isEqualTo(200);
    }

    @Test
    void shouldNotTakeAWeakTagForAState() {
        TestResponse answer = api.send("PATCH", target, "{}", headers("If-Match", "W/" + created.etag()));

        assertThat(answer.status()).isEqualTo(412);
    }

    @Test
    void shouldExplainATagWithoutQuotes() {
        TestResponse answer = api.send("PATCH", target, "{}", headers("If-Match", "abc"));

        assertThat(answer.violations()).containsExactly("header /If-Match pattern");
    }

    @Test
    void shouldFind404BeforeAnyCondition() {
        TestResponse answer = api.send("DELETE", "/assistant/nope", "", Map.of("If-Match", "\"x\""));

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void shouldNotSendAgainWhatTheCallerHas() {
        for (String tag : new String[] {created.etag(), "W/" + created.etag(), "*", "\"x\", " + created.etag()}) {
            TestResponse answer = api.send("GET", target, "", Map.of("If-None-Match", tag));

            assertThat(answer.status()).as(tag).isEqualTo(304);
            assertThat(answer.etag()).isEqualTo(created.etag());
        }
    }

    @Test
    void shouldSendWhatTheCallerDoesNotHave() {
        assertThat(api.send("GET", target, "", Map.of("If-None-Match", "\"x\"")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"a\"}",
                "{\"metadata\":{\"m\":{\"y\":2,\"x\":1.0},\"n\":2.0}}",
                "{\"firstMessage\":null}",
            })
    void shouldLeaveTheTagAndTheTimeAloneWhenNothingChanges(String patch) {
        TestResponse answer = api.patch(created.id(), patch);

        assertThat(answer.etag()).isEqualTo(created.etag());
        assertThat(answer.text()).isEqualTo(created.text());
    }

    @Test
    void shouldMoveTheTagAndTheTimeWithEveryChange() {
        TestResponse last = created;
        for (int i = 0; i < 20; i++) {
            TestResponse next = api.patch(created.id(), "{\"name\":\"" + i + "\"}");

            assertThat(next.etag()).isNotEqualTo(last.etag());
            assertThat(updatedAt(next)).isAfter(updatedAt(last));
            assertThat(next.body().get("createdAt")).isEqualTo(created.body().get("createdAt"));
            last = next;
        }
    }

    private static OffsetDateTime updatedAt(TestResponse answer) {
        return OffsetDateTime.parse(answer.body().get("updatedAt").stringValue());
    }

    private static String body(String method) {
        return method.equals("DELETE") ? "" : "{\"name\":\"c\"}";
    }

    private static Map<String, String> headers(String name, String value) {
        return Map.of("Content-Type", TestApi.JSON, name, value);
    }
}
