package dev.assistantapi.server.testkit;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record TestResponse(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public int status() {
        return response.statusCode();
    }

    public String text() {
        return response.body();
    }

    public JsonNode body() {
        return tree(response.body());
    }

    /** JSON as this class reads it: fractions with every digit. */
    public static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    /** The value of a header, or an empty string. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String id() {
        return body().path("id").asString("");
    }

    public String etag() {
        return header("ETag");
    }

    /** The violations of a 400, each as {@code in pointer rule}. */
    public List<String> violations() {
        return StreamSupport.stream(body().path("violations").spliterator(), false)
                .map(violation -> violation.path("in").asString("") + " "
                        + violation.path("pointer").asString("") + " "
                        + violation.path("rule").asString(""))
                .toList();
    }
}
