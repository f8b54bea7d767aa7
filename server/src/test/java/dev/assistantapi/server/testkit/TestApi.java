package dev.assistantapi.server.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A caller of the API, over real HTTP. Every answer is held against the contract before a test sees it. */
public final class TestApi {

    public static final String JSON = "application/json";
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final String key;

    TestApi(int port, String key) {
        this.port = port;
        this.key = key;
    }

    public TestResponse create(String body) {
        return send("POST", "/assistant", body, Map.of("Content-Type", JSON));
    }

    public TestResponse create(String body, String idempotencyKey) {
        return send("POST", "/assistant", body, Map.of("Content-Type", JSON, "Idempotency-Key", idempotencyKey));
    }

    public TestResponse get(String id) {
        return send("GET", "/assistant/" + id, "", Map.of());
    }

    public TestResponse list(String query) {
        return send("GET", "/assistant?" + query, "", Map.of());
    }

    public TestResponse patch(String id, String body) {
        return send("PATCH", "/assistant/" + id, body, Map.of("Content-Type", JSON));
    }

    public TestResponse mergePatch(String id, String body) {
        return send("PATCH", "/assistant/" + id, body, Map.of("Content-Type", MERGE_PATCH));
    }

    public TestResponse put(String id, String body) {
        return send("PUT", "/assistant/" + id, body, Map.of("Content-Type", JSON));
    }

    public TestResponse delete(String id) {
        return send("DELETE", "/assistant/" + id, "", Map.of());
    }

    public TestResponse send(String method, String target, String body, Map<String, String> headers) {
        return send(method, target, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public TestResponse send(String method, String target, byte[] body, Map<String, String> headers) {
        BodyPublisher publisher = body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + target))
                .timeout(Patience.LONG)
                .method(method, publisher);
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        headers.forEach(request::header);
        try {
            TestResponse answer =
                    new TestResponse(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
            ContractJudge.requirePromised(method, target, answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
