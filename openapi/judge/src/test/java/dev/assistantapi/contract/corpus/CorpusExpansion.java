package dev.assistantapi.contract.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes whole contracts of a case: for each version, place and direction a pair. */
final class CorpusExpansion {

    private final CorpusCase source;
    private final List<CorpusPair> pairs = new ArrayList<>();

    CorpusExpansion(CorpusCase source) {
        this.source = source;
    }

    List<CorpusPair> pairs() {
        for (String version : source.versions()) {
            expand(version, version);
        }
        if (source.isAboutASchema() && source.versions().size() == 2) {
            expand("3.0", "3.1");
            expand("3.1", "3.0");
        }
        return pairs;
    }

    private void expand(String oldVersion, String newVersion) {
        if (!source.isAboutASchema()) {
            add(null, oldVersion, newVersion, false);
            add(null, oldVersion, newVersion, true);
            return;
        }
        for (SchemaPlace place : SchemaPlace.values()) {
            boolean wanted = oldVersion.equals(newVersion)
                    || place == SchemaPlace.REQUEST_BODY
                    || place == SchemaPlace.RESPONSE_BODY;
            if (wanted && source.expectation(place, false) != null) {
                add(place, oldVersion, newVersion, false);
                add(place, oldVersion, newVersion, true);
            }
        }
    }

    private void add(@Nullable SchemaPlace place, String oldVersion, String newVersion, boolean back) {
        Expectation expectation = place == null ? source.expectation(back) : source.expectation(place, back);
        if (expectation == null) {
            return;
        }
        JsonNode old = contract(place, oldVersion, true);
        JsonNode recent = contract(place, newVersion, false);
        String version = back ? span(newVersion, oldVersion) : span(oldVersion, newVersion);
        String where = place == null ? "" : ", " + place.label();
        String name = "%s [%s%s%s]".formatted(source.name(), version, where, back ? ", back" : "");
        pairs.add(new CorpusPair(
                source.file(),
                name,
                version,
                place,
                back ? recent : old,
                back ? old : recent,
                expectation,
                source.why()));
    }

    private static String span(String from, String to) {
        return from.equals(to) ? from : from + " to " + to;
    }

    private JsonNode contract(@Nullable SchemaPlace place, String version, boolean old) {
        String exact = version.equals("3.0") ? "3.0.3" : "3.1.0";
        ObjectNode contract = JsonNodeFactory.instance.objectNode().put("openapi", exact);
        contract.putObject("info").put("title", "corpus").put("version", "1.0.0");
        ObjectNode paths = contract.putObject("paths");
        if (place != null) {
            paths.putObject("/things").set("post", place.operation(source.schema(version, old)));
            contract.putObject("components").set("schemas", source.components(old));
            return contract;
        }
        JsonNode node = source.node();
        String side = old ? "old" : "new";
        if (node.has("contract")) {
            paths.putObject("/things").set("get", operation());
            put(node.path("contract"), contract);
            contract.remove(List.of("old", "new"));
            put(node.path("contract").path(side), contract);
        } else if (node.has("operation")) {
            ObjectNode operation = operation();
            put(node.path("operation").path(side), operation);
            paths.putObject("/things").set("post", operation);
        } else if (node.has("parameter")) {
            parameter(paths, node.path("parameter").path(side), path(node.path("parameter")));
        } else {
            header(paths, node.path("header").path(side));
        }
        return contract;
    }

    private static void put(JsonNode members, ObjectNode target) {
        members.properties().forEach(member -> target.set(member.getKey(), member.getValue()));
    }

    private static ObjectNode operation() {
        ObjectNode operation = JsonNodeFactory.instance.objectNode().put("operationId", "sendThing");
        operation.putObject("responses").putObject("204").put("description", "done");
        return operation;
    }

    private static String path(JsonNode parameter) {
        JsonNode old = parameter.path("old");
        return old.path("in").asString("").equals("path")
                ? "/things/{" + old.path("name").asString() + "}"
                : "/things";
    }

    private static void parameter(ObjectNode paths, JsonNode parameter, String path) {
        ObjectNode operation = operation();
        if (parameter.isObject()) {
            operation.putArray("parameters").add(parameter);
        }
        paths.putObject(path).set("get", operation);
    }

    private static void header(ObjectNode paths, JsonNode header) {
        ObjectNode operation = operation();
        if (header.isObject()) {
            ObjectNode response = (ObjectNode) operation.path("responses").path("204");
            response.putObject("headers").set("X-Value", header);
        }
        paths.putObject("/things").set("get", operation);
    }
}
