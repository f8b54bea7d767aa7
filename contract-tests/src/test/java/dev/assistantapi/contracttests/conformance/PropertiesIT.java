package dev.assistantapi.contracttests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.assistant.AssistantContract;
import dev.assistantapi.contracttests.conformance.judge.BodyMerge;
import dev.assistantapi.contracttests.conformance.model.ExactJson;
import dev.assistantapi.contracttests.conformance.model.HttpAnswer;
import dev.assistantapi.contracttests.conformance.server.HttpSender;
import dev.assistantapi.contracttests.fixture.Organisation;
import dev.assistantapi.contracttests.fixture.PackagedServer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What holds for every document and every patch. The seed is in the name of what fails; {@code -Dseed} repeats it. */
class PropertiesIT {

    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";
    /** More of them with {@code -Pthorough}. */
    private static final int TRIES = Boolean.getBoolean("thorough") ? 100 : 10;

    private static Organisation caller;
    private static final HttpSender HTTP = new HttpSender();

    private final long seed = Long.getLong("seed", new Random().nextLong());
    private final RandomDocuments documents =
            new RandomDocuments(Contract.parse(AssistantContract.source()), new Random(seed));

    @BeforeAll
    static void start() {
        caller = PackagedServer.shared().organisation();
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MERGE_PATCH})
    void shouldChangeNothingWhenAPatchIsRepeated(String mediaType) {
        for (int i = 0; i < TRIES; i++) {
            String id = create(documents.document());
            ObjectNode patch = documents.patch();

            HttpAnswer once = patch(id, mediaType, patch);
            HttpAnswer twice = patch(id, mediaType, patch);

            assertThat(twice.body()).as(about(patch)).isEqualTo(once.body());
            assertThat(twice.header("ETag")).as(about(patch)).isEqualTo(once.header("ETag"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MERGE_PATCH})
    void shouldReadWhatAPatchHasAnswered(String mediaType) {
        for (int i = 0; i < TRIES; i++) {
            String id = create(documents.document());
            ObjectNode patch = documents.patch();

            HttpAnswer patched = patch(id, mediaType, patch);

            assertThat(send("GET", id, JSON, "").body()).as(about(patch)).isEqualTo(patched.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, MERGE_PATCH})
    void shouldComeToTheSameWhicheverOfTwoDisjointPatchesIsFirst(String mediaType) {
        for (int i = 0; i < TRIES; i++) {
            ObjectNode document = documents.document();
            ObjectNode one = documents.patch();
            ObjectNode other = documents.patch().without(List.copyOf(one.propertyNames()));
            String first = create(document);
            String second = create(document);

            patch(first, mediaType, one);
            patch(first, mediaType, other);
            patch(second, mediaType, other);
            patch(second, mediaType, one);

            assertThat(content(first)).as(about(one) + other).isEqualTo(content(second));
        }
    }

    @Test
    void shouldChangeNothingByAPatchOfNothingAfterAReplacement() {
        for (int i = 0; i < TRIES; i++) {
            String id = create(documents.document());
            ObjectNode document = documents.document();
            HttpAnswer replaced = send("PUT", id, JSON, document.toString());

            HttpAnswer patched = patch(id, JSON, JsonNodeFactory.instance.objectNode());

            assertThat(patched.body()).as(about(document)).isEqualTo(replaced.body());
            assertThat(patched.header("ETag")).as(about(document)).isEqualTo(replaced.header("ETag"));
        }
    }

    @Test
    void shouldMergeAsRfc7396Says() {
        for (int i = 0; i < TRIES; i++) {
            ObjectNode document = documents.document();
            ObjectNode patch = documents.patch();
            String id = create(document);

            patch(id, MERGE_PATCH, patch);

            JsonNode expected = ExactJson.read(BodyMerge.merge(document, patch).toString());
            assertThat(content(id)).as(about(patch) + document).isEqualTo(expected);
        }
    }

    /** Appendix A of the RFC, inside a field that takes any object: the cases whose patch is an object. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":\"b\"} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"b\"} | {\"b\":\"c\"} | {\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"} | {\"a\":null} | {}",
                "{\"a\":\"b\",\"b\":\"c\"} | {\"a\":null} | {\"b\":\"c\"}",
                "{\"a\":[\"b\"]} | {\"a\":\"c\"} | {\"a\":\"c\"}",
                "{\"a\":\"c\"} | {\"a\":[\"b\"]} | {\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}} | {\"a\":{\"b\":\"d\",\"c\":null}} | {\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]} | {\"a\":[1]} | {\"a\":[1]}",
                "{\"e\":null} | {\"a\":1} | {\"e\":null,\"a\":1}",
                "{} | {\"a\":{\"bb\":{\"ccc\":null}}} | {\"a\":{\"bb\":{}}}",
            })
    void shouldMergeTheCasesOfTheRfc(String before, String patch, String after) {
        String field = documents.openObject();
        String id = create(inside(field, before));

        patch(id, MERGE_PATCH, inside(field, patch));

        assertThat(content(id)).isEqualTo(inside(field, after));
    }

    private static ObjectNode inside(String field, String json) {
        return (ObjectNode) ExactJson.object().set(field, ExactJson.read(json));
    }

    private String about(ObjectNode patch) {
        return "-Dseed=" + seed + " " + patch;
    }

    private static String create(ObjectNode document) {
        HttpAnswer created =
                HTTP.send(URI.create(caller.url() + "/assistant"), "POST", headers(JSON), document.toString());
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().path("id").asString("");
    }

    private static HttpAnswer patch(String id, String mediaType, ObjectNode patch) {
        HttpAnswer patched = send("PATCH", id, mediaType, patch.toString());
        assertThat(patched.status()).as(patched.body()).isEqualTo(200);
        return patched;
    }

    private static HttpAnswer send(String method, String id, String mediaType, String body) {
        return HTTP.send(URI.create(caller.url() + "/assistant/" + id), method, headers(mediaType), body);
    }

    private static Map<String, String> headers(String mediaType) {
        return Map.of("Authorization", "Bearer " + caller.key(), "Content-Type", mediaType);
    }

    /** What callers have set. */
    private static JsonNode content(String id) {
        ObjectNode assistant =
                (ObjectNode) ExactJson.read(send("GET", id, JSON, "").body());
        return assistant.without(List.of("id", "orgId", "createdAt", "updatedAt"));
    }
}
