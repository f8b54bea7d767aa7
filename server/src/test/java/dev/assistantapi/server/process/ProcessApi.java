package dev.assistantapi.server.process;

import dev.assistantapi.server.testkit.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a server with a key. */
record ProcessApi(URI server, String key) {

    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Patience.LONG)
            .build();

    private static final JsonMapper JSON = new JsonMapper();

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, "application/json", body);
    }

    HttpResponse<String> create(String body, String idempotencyKey) {
        return send(request("/assistant")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    HttpResponse<String> conditionalPatch(String path, String body, String ifMatch) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", ifMatch)
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    HttpResponse<String> patch(String path, String body) {
        return send("PATCH", path, "application/json", body);
    }

    HttpResponse<String> mergePatch(String path, String body) {
        return send("PATCH", path, "application/merge-patch+json", body);
    }

    /** Creates an assistant and returns its path. */
    String create(String body) {
        return "/assistant/" + json(post("/assistant", body)).path("id").asString();
    }

    HttpResponse<String> send(String method, String path, String mediaType, String body) {
        return send(request(path).header("Content-Type", mediaType).method(method, BodyPublishers.ofString(body)));
    }

    /** A request of its own making, with the key. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(Patience.LONG)
                .header("Authorization", "Bearer " + key);
    }

    boolean isHealthy() {
        try {
            return get("/readyz").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    static boolean accepts(URI server) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), (int) Patience.LONG.toMillis());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
