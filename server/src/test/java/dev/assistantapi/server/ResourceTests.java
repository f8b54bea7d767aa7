package dev.assistantapi.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.server.testkit.TestApi;
import dev.assistantapi.server.testkit.TestResponse;
import dev.assistantapi.server.testkit.TestServer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Creating, replacing, merging and deleting. */
class ResourceTests {

    private final TestServer server = TestServer.shared();
    private final TestApi api = server.api();

    @Test
    void shouldCreateAnAssistantOfTheCallersOrganisation() {
        TestResponse created = api.create("{\"name\":\"a\"}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().get("orgId").stringValue())
                .isEqualTo(server.organisation().toString());
        assertThat(created.header("Location")).endsWith("/assistant/" + created.id());
        assertThat(api.get(created.id()).body()).isEqualTo(created.body());
    }

    @Test
    void shouldLeaveOutWhatIsNotSet() {
        TestResponse created = api.create("{}");

        assertThat(created.body().propertyNames()).containsExactlyInAnyOrder("id", "orgId", "createdAt", "updatedAt");
    }

    @Test
    void shouldReplaceEveryField() {
        TestResponse created = api.create("{\"name\":\"a\",\"firstMessage\":\"b\"}");

        TestResponse replaced = api.put(created.id(), "{\"endCallMessage\":\"c\"}");

        assertThat(replaced.body().propertyNames())
                .containsExactlyInAnyOrder("id", "orgId", "createdAt", "updatedAt", "endCallMessage");
        assertThat(replaced.body().get("createdAt")).isEqualTo(created.body().get("createdAt"));
    }

    @Test
    void shouldNotCreateByReplacing() {
        assertThat(api.put(UUID.randomUUID().toString(), "{}").status()).isEqualTo(404);
    }

    @Test
    void shouldReplaceAnObjectAsAWholeInAPlainPatch() {
        TestResponse created = api.create("{\"model\":{\"temperature\":1,\"messages\":[1]}}");

        TestResponse patched = api.patch(created.id(), "{\"model\":{\"temperature\":2,\"top\":null}}");

        assertThat(patched.body().get("model").toString()).isEqualTo("{\"temperature\":2,\"top\":null}");
    }

    @Test
    void shouldMergeAnObjectInAMergePatch() {
        TestResponse created = api.create("{\"model\":{\"temperature\":1,\"messages\":[1,2],\"a\":{\"b\":1,\"c\":2}}}");

        TestResponse patched = api.mergePatch(
                created.id(), "{\"model\":{\"temperature\":2,\"messages\":[3],\"a\":{\"b\":null,\"d\":{\"e\":null}}}}");

        assertThat(patched.body().get("model").toString())
                .isEqualTo("{\"temperature\":2,\"messages\":[3],\"a\":{\"c\":2,\"d\":{}}}");
    }

    @Test
    void shouldReturnWhatItDeletes() {
        TestResponse created = api.create("{\"name\":\"a\"}");

        TestResponse deleted = api.delete(created.id());

        assertThat(deleted.body()).isEqualTo(created.body());
        assertThat(api.get(created.id()).status()).isEqualTo(404);
        assertThat(api.delete(created.id()).status()).isEqualTo(404);
    }

    @Test
    void shouldGiveTheFirstAnswerToARepeatedCreate() {
        String key = UUID.randomUUID().toString();
        TestResponse first = api.create("{\"name\":\"a\",\"metadata\":{\"x\":1}}", key);
        api.patch(first.id(), "{\"name\":\"changed since\"}");

        TestResponse again = api.create("{\"metadata\": {\"x\":1}, \"name\":\"a\"}", key);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void shouldRefuseAnIdempotencyKeyWithAnotherBody() {
        String key = UUID.randomUUID().toString();
        api.create("{\"name\":\"a\"}", key);

        assertThat(api.create("{\"name\":\"b\"}", key).status()).isEqualTo(409);
    }

    @Test
    void shouldNotSpendAnIdempotencyKeyOnARefusedBody() {
        String key = UUID.randomUUID().toString();
        assertThat(api.create("{\"name\":1}", key).status()).isEqualTo(400);

        assertThat(api.create("{\"name\":\"a\"}", key).status()).isEqualTo(201);
    }
}
