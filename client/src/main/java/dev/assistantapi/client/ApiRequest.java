package dev.assistantapi.client;

import dev.assistantapi.client.json.Json;
import dev.assistantapi.client.json.JsonObject;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a call asks for; the same for all its attempts. */
final class ApiRequest {

    private static final String IF_MATCH = "If-Match";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final Operation operation;
    private final URI uri;
    private final RequestOptions options;
    private final @Nullable JsonObject body;
    private final @Nullable String mediaType;

    private ApiRequest(
            Operation operation,
            URI uri,
            RequestOptions options,
            @Nullable JsonObject body,
            @Nullable String mediaType) {
        Objects.requireNonNull(options, "options");
        for (String header : new String[] {IF_MATCH, IDEMPOTENCY_KEY}) {
            if (options.headers().containsKey(header) && !operation.takes(header)) {
                throw new IllegalArgumentException(operation.id() + " takes no " + header);
            }
        }
        options.query().filter(query -> query.operation() != operation).ifPresent(query -> {
            throw new IllegalArgumentException(operation.id() + " takes no query parameters of "
                    + query.operation().id());
        });
        this.operation = operation;
        this.uri =
                options.query().map(query -> Addresses.with(query.query(), uri)).orElse(uri);
        this.options = options;
        this.body = body;
        this.mediaType = mediaType;
    }

    static ApiRequest of(Operation operation, URI uri, RequestOptions options) {
        return new ApiRequest(operation, uri, options, null, null);
    }

    static ApiRequest of(Operation operation, URI uri, RequestOptions options, JsonObject body, String mediaType) {
        return new ApiRequest(operation, uri, options, Objects.requireNonNull(body, "body"), mediaType);
    }

    Operation operation() {
        return operation;
    }

    URI uri() {
        return uri;
    }

    RequestOptions options() {
        return options;
    }

    Optional<JsonObject> body() {
        return Optional.ofNullable(body);
    }

    Optional<String> mediaType() {
        return Optional.ofNullable(mediaType);
    }

    byte[] bytes() {
        return body == null ? new byte[0] : Json.write(body.members().asMap());
    }

    /** Whether the effect of the request is the same if the server carries it out twice (RFC 9110, section 9.2.2). */
    boolean isRepeatable() {
        Map<String, String> headers = options.headers();
        return switch (operation.method()) {
            case "GET", "PUT", "DELETE" -> true;
            // The first success changes the ETag, so that the second finds another one; "*" matches any.
            case "PATCH" -> headers.containsKey(IF_MATCH) && !"*".equals(headers.get(IF_MATCH));
            case "POST" -> headers.containsKey(IDEMPOTENCY_KEY);
            default -> false;
        };
    }
}
