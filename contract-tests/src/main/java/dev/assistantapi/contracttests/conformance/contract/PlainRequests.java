package dev.assistantapi.contracttests.conformance.contract;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contracttests.conformance.model.ExactJson;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The plainest requests that the contract allows. */
public final class PlainRequests {

    private final ContractUnderTest view;
    private final Map<List<Object>, Request> plain = new ConcurrentHashMap<>();

    PlainRequests(ContractUnderTest view) {
        this.view = view;
    }

    /** The plainest one that an operation allows. */
    public Request plain(Operation operation) {
        return plain(operation, operation.requestBodies().keySet().stream().findFirst());
    }

    public Request plain(Operation operation, Optional<String> mediaType) {
        return plain(operation, mediaType, null);
    }

    /** Without a parameter, though it is required. */
    public Request without(Operation operation, Parameter missing) {
        return plain(operation, operation.requestBodies().keySet().stream().findFirst(), missing);
    }

    private Request plain(Operation operation, Optional<String> mediaType, @Nullable Parameter missing) {
        return plain.computeIfAbsent(
                Arrays.asList(operation.method(), operation.path(), mediaType, missing),
                ignored -> make(operation, mediaType, missing));
    }

    private Request make(Operation operation, Optional<String> mediaType, @Nullable Parameter missing) {
        Map<String, String> headers = new TreeMap<>(credentials(operation));
        mediaType.ifPresent(type -> headers.put(Request.CONTENT_TYPE, type));
        String body = mediaType
                .map(type -> body(view.schemas().at(operation.requestBodies().get(type))))
                .orElse("");
        Request request = new Request(operation.method(), path(operation), headers, body);
        for (Parameter parameter : operation.parameters()) {
            if (parameter.required() && !parameter.in().equals("path") && !parameter.equals(missing)) {
                request = with(request, parameter, text(view.schemas().at(parameter.schema())));
            }
        }
        return request;
    }

    String path(Operation operation) {
        return view.prefix() + operation.path().replaceAll("\\{[^/]+}", Placeholders.ID);
    }

    public static Request with(Request request, Parameter parameter, String value) {
        if (!parameter.in().equals("query")) {
            return request.with(parameter.name(), value);
        }
        return withQuery(request, parameter.name(), value);
    }

    public static Request withQuery(Request request, String name, String value) {
        return request.at(request.path() + (request.path().contains("?") ? "&" : "?") + name + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** The read of what an operation makes or changes, if there is one. */
    public Optional<Request> read(Operation operation) {
        return view.operation("GET", operation.path().contains("{") ? operation.path() : operation.path() + "/{id}")
                .map(this::plain);
    }

    private static String body(ResolvedSchema schema) {
        ObjectNode body = ExactJson.object();
        schema.node().path("required").forEach(name -> {
            JsonNode member = schema.node().path("properties").path(name.asString(""));
            body.set(name.asString(""), ExactJson.read(SampleValues.of(member).get(0)));
        });
        return body.toString();
    }

    private static String text(ResolvedSchema schema) {
        return ParameterTexts.of(schema.node()).stream()
                .filter(text -> schema.accepts(schema.fromText(text)))
                .findFirst()
                .orElse("x");
    }

    private Map<String, String> credentials(Operation operation) {
        List<Set<String>> ways = view.security(operation);
        Map<String, String> headers = new TreeMap<>();
        for (String scheme : ways.isEmpty() ? Set.<String>of() : ways.get(0)) {
            JsonNode definition =
                    view.contract().document().at("/components/securitySchemes").path(scheme);
            if (definition.path("type").asString("").equals("http")) {
                headers.put(Request.AUTHORIZATION, definition.path("scheme").asString("") + " " + Placeholders.KEY);
            } else if (definition.path("in").asString("").equals("header")) {
                headers.put(definition.path("name").asString("X-Key"), Placeholders.KEY);
            }
        }
        return headers;
    }
}
