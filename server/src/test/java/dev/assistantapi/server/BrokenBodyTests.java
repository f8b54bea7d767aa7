package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.DatabaseDoesNotMatter;
import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that a lenient server would take for something else, or fall over. */
@DatabaseDoesNotMatter
class BrokenBodyTests {

    private final TestApi api = TestServer.shared().api();

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("unknown member", "{\"endCallMesage\":\"x\"}", "body /endCallMesage additionalProperties"),
                Arguments.of("member set by the server", "{\"id\":\"x\"}", "body /id readOnly"),
                Arguments.of("same member twice", "{\"name\":\"a\",\"name\":\"b\"}", "body /name duplicateMember"),
                Arguments.of(
                        "same member twice, inside",
                        "{\"metadata\":{\"a\":{\"b\":1,\"b\":2}}}",
                        "body /metadata/a/b duplicateMember"),
                Arguments.of("truncated", "{\"name\":\"a", "body /name json"),
                Arguments.of("more than one value", "{} {}", "body  json"),
                Arguments.of("no value", " ", "body  json"),
                Arguments.of("array", "[]", "body  type"),
                Arguments.of("null", "null", "body  type"),
                Arguments.of("string", "\"{}\"", "body  type"),
                Arguments.of("comment", "{/* hello */}", "body  json"),
                Arguments.of("trailing comma", "{\"name\":\"a\",}", "body /name json"),
                Arguments.of("not a number", "{\"maxDurationSeconds\":NaN}", "body /maxDurationSeconds json"),
                Arguments.of("leading zero", "{\"maxDurationSeconds\":0100}", "body /maxDurationSeconds json"),
                Arguments.of("endless exponent", "{\"metadata\":{\"a\":1e99999999999}}", "body /metadata/a json"),
                Arguments.of(
                        "endless number", "{\"metadata\":{\"a\":" + "1".repeat(1001) + "}}", "body /metadata/a json"),
                Arguments.of(
                        "half a surrogate pair", "{\"metadata\":{\"a\":[\"\\ud83d\"]}}", "body /metadata/a/0 unicode"),
                Arguments.of(
                        "half a surrogate pair in a name", "{\"metadata\":{\"\\ude00\":1}}", "body /metadata unicode"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void shouldRefuseABrokenBodyAndChangeNothing(String what, String body, String violation) {
        TestResponse created = api.create("{\"name\":\"before\",\"backgroundSound\":\"office\"}");

        TestResponse patched = api.patch(created.id(), body);

        assertThat(patched.status()).isEqualTo(400);
        assertThat(patched.violations()).containsExactly(violation);
        assertThat(api.get(created.id()).etag()).isEqualTo(created.etag());
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void shouldRefuseBytesThatAreNotUtf8(byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"name\":\"".getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));

        TestResponse created = api.send("POST", "/assistant", body.toByteArray(), Map.of("Content-Type", TestApi.JSON));

        assertThat(created.violations()).containsExactly("body  unicode");
    }

    static Stream<byte[]> notUtf8() {
        return Stream.of(
                new byte[] {(byte) 0xff}, // never part of UTF-8
                new byte[] {(byte) 0xc0, (byte) 0xaf}, // overlong
                new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, // a surrogate
                new byte[] {(byte) 0xe2, (byte) 0x82}); // cut short
    }

    @Test
    void shouldListEverythingThatIsWrongAtOnce() {
        TestResponse created = api.send(
                "POST",
                "/assistant",
                "{\"maxDurationSeconds\":3600,\"clientMessages\":[\"hang\",\"nope\"],\"orgId\":\"x\"}",
                Map.of("Content-Type", TestApi.JSON, "Idempotency-Key", "k".repeat(256)));

        assertThat(created.violations())
                .containsExactlyInAnyOrder(
                        "header /Idempotency-Key maxLength",
                        "body /maxDurationSeconds exclusiveMaximum",
                        "body /clientMessages/1 enum",
                        "body /orgId readOnly");
    }

    @Test
    void shouldSuggestTheMemberThatWasMeant() {
        TestResponse created = api.create("{\"endCallMesage\":\"x\"}");

        assertThat(created.body().at("/violations/0/message").asString()).endsWith("did you mean endCallMessage?");
    }

    @Test
    void shouldNotRepeatASecretInAViolation() {
        TestResponse created = api.create("{\"serverUrlSecret\":[\"hunter2\"]}");

        assertThat(created.status()).isEqualTo(400);
        assertThat(created.text()).doesNotContain("hunter2");
    }

    @Test
    void shouldAcceptAHundredLevelsAndRefuseOneMore() {
        String hundred = "{\"metadata\":{\"a\":" + "[".repeat(98) + "]".repeat(98) + "}}";
        String more = "{\"metadata\":{\"a\":" + "[".repeat(99) + "]".repeat(99) + "}}";

        TestResponse accepted = api.create(hundred);
        TestResponse refused = api.create(more);

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(refused.violations()).containsExactly("body /metadata/a" + "/0".repeat(98) + " nesting");
    }

    @Test
    void shouldAcceptAMebibyteAndRefuseOneByteMore() {
        String frame = "{\"metadata\":{\"a\":\"\"}}";
        String mebibyte = frame.replace("\"\"", "\"" + "x".repeat((1 << 20) - frame.length()) + "\"");

        TestResponse accepted = api.create(mebibyte);
        TestResponse refused = api.create(mebibyte + " ");

        assertThat(accepted.status()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void shouldListAtMostAThousandViolations() {
        StringBuilder body = new StringBuilder("{\"a0\":1");
        for (int i = 1; i < 1500; i++) {
            body.append(",\"a").append(i).append("\":1");
        }

        TestResponse created = api.create(body.append('}').toString());

        assertThat(created.violations()).hasSize(1000);
        assertThat(created.body().path("detail").asString()).contains("more than 1000 places");
    }

    @Test
    void shouldKeepEveryDigitOfANumberAndEveryCharacterOfAString() {
        String metadata =
                "{\"a\":0.1234567890123456789012345,\"b\":12345678901234567890123,\"c\":1.10,\"d\":\"\\u0000\\u2028😀\"}";

        TestResponse created = api.create("{\"metadata\":" + metadata + "}");

        assertThat(api.get(created.id()).text()).contains(metadata.replace("\\u2028", "\u2028"));
    }
}
