package dev.assistantapi.contracttests.conformance.judge;

import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contracttests.conformance.contract.ContractUnderTest;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema;
import dev.assistantapi.contracttests.conformance.contract.ResolvedSchema.Broken;
import dev.assistantapi.contracttests.conformance.model.Placeholders;
import dev.assistantapi.contracttests.conformance.model.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the contract says about a request, whatever the state of the server. */
public final class RequestExpectation {

    private static final int MOST_BYTES = 1 << 20;
    private static final List<String> TEXT_RULES = List.of("json", "duplicateMember", "unicode", "nesting");

    private final ContractUnderTest view;

    public RequestExpectation(ContractUnderTest view) {
        this.view = view;
    }

    public Expected of(Operation operation, Request request) {
        if (request.headers().values().stream().mapToInt(String::length).sum()
                        + request.path().length()
                > 16_000) {
            return Expected.of(431, "the headers are larger than a server reads");
        }
        if (!authenticated(operation, request)) {
            return Expected.of(401, "the operation needs a key and none that is known was sent");
        }
        if (!operation.requestBodies().isEmpty() && !operation.requestBodies().containsKey(mediaType(request))) {
            return Expected.of(415, "the operation reads no " + request.header(Request.CONTENT_TYPE));
        }
        if (!acceptable(operation, request)) {
            return Expected.of(406, "Accept allows no media type of the answer");
        }
        if (!operation.requestBodies().isEmpty() && request.body().length() > MOST_BYTES) {
            return Expected.of(413, "the body is larger than 1 MiB");
        }
        for (Parameter parameter : operation.parameters()) {
            Expected refused = parameter(parameter, request);
            if (refused != null) {
                return refused;
            }
        }
        return body(operation, request);
    }

    private boolean authenticated(Operation operation, Request request) {
        List<Set<String>> ways = view.security(operation);
        boolean needed = !ways.isEmpty() && ways.stream().noneMatch(Set::isEmpty);
        return !needed
                || view.requests().plain(operation).headers().entrySet().stream()
                        .filter(header -> header.getValue().contains(Placeholders.KEY))
                        .allMatch(header -> header.getValue().equals(request.header(header.getKey())));
    }

    static String mediaType(Request request) {
        String type = request.header(Request.CONTENT_TYPE);
        return type == null ? "" : type.replace("; charset=utf-8", "");
    }

    private static boolean acceptable(Operation operation, Request request) {
        String accept = request.header("Accept");
        Set<String> types = new TreeSet<>();
        operation.responses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                types.addAll(response.contents().keySet());
            }
        });
        return accept == null || accept.equals("*/*") || types.isEmpty() || types.contains(accept);
    }

    private Expected parameter(Parameter parameter, Request request) {
        List<String> values = values(parameter, request);
        String pointer = "/" + parameter.name();
        if (values.isEmpty()) {
            return parameter.required()
                    ? new Expected(
                            Set.of(400),
                            parameter.in(),
                            List.of(new Broken(pointer, "required")),
                            parameter.name() + " is required")
                    : null;
        }
        if (values.size() > 1) {
            return new Expected(
                    Set.of(400),
                    parameter.in(),
                    List.of(new Broken(pointer, "type")),
                    parameter.name() + " can be sent once");
        }
        ResolvedSchema schema = view.schemas().at(parameter.schema());
        List<Broken> broken = schema.broken(schema.fromText(values.get(0)));
        if (broken.isEmpty()) {
            return null;
        }
        return new Expected(
                Set.of(400),
                parameter.in(),
                broken.stream().map(rule -> new Broken(pointer, rule.rule())).toList(),
                parameter.name() + " breaks " + rules(broken));
    }

    static List<String> values(Parameter parameter, Request request) {
        if (parameter.in().equals("header")) {
            String value = request.header(parameter.name());
            return value == null ? List.of() : List.of(sample(value));
        }
        if (parameter.in().equals("path")) {
            return List.of(sample(request.pathWithoutQuery().replaceAll(".*/", "")));
        }
        if (request.path().equals(Placeholders.NEXT)) {
            return List.of();
        }
        List<String> values = new ArrayList<>();
        int query = request.path().indexOf('?');
        for (String pair :
                query < 0 ? new String[0] : request.path().substring(query + 1).split("&")) {
            if (pair.startsWith(parameter.name() + "=")) {
                values.add(URLDecoder.decode(pair.substring(parameter.name().length() + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    /** What stands for a placeholder, as far as a schema is concerned. */
    private static String sample(String text) {
        return text.replace(Placeholders.ETAG, "\"1-a\"")
                .replace(Placeholders.FIRST_ETAG, "\"1-a\"")
                .replace(Placeholders.ID, Placeholders.UNKNOWN)
                .replace(Placeholders.FOREIGN, Placeholders.UNKNOWN)
                .replace(Placeholders.FRESH, Placeholders.UNKNOWN);
    }

    private Expected body(Operation operation, Request request) {
        Set<Integer> successes = ContractUnderTest.successes(operation);
        if (operation.requestBodies().isEmpty()) {
            return Expected.success(successes);
        }
        if (request.body().isEmpty() && !view.bodyRequired(operation)) {
            return Expected.success(successes);
        }
        String text = StrictJson.brokenRule(request.body());
        if (!text.isEmpty()) {
            return new Expected(
                    Set.of(400), "body", List.of(new Broken(null, text)), "the body breaks the rule " + text);
        }
        List<Broken> broken = view.schemas()
                .at(operation.requestBodies().get(mediaType(request)))
                .broken(request.body());
        return broken.isEmpty()
                ? Expected.success(successes)
                : new Expected(Set.of(400), "body", broken, "the body breaks " + rules(broken));
    }

    private static String rules(List<Broken> broken) {
        return broken.stream()
                .map(rule -> rule.rule() + " at " + (rule.pointer().isEmpty() ? "its top" : rule.pointer()))
                .limit(3)
                .toList()
                .toString();
    }
}
