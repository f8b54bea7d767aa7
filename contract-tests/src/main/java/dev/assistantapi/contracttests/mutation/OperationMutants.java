package dev.assistantapi.contracttests.mutation;

import static dev.assistantapi.contracttests.mutation.Edit.json;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Paths, methods, parameters, bodies and keys. */
final class OperationMutants {

    private final Contract contract;
    private final Collected mutants;

    OperationMutants(Contract contract, Collected mutants) {
        this.contract = contract;
        this.mutants = mutants;
    }

    void collect() {
        JsonPointer paths = JsonPointer.compile("/paths");
        for (String path : contract.document().path("paths").propertyNames()) {
            JsonPointer here = paths.appendProperty(path);
            mutants.visible(here, "path removed", Edit.remove(here));
            mutants.visible(here, "path renamed", Edit.rename(here, path + "s"));
            parameters(here.appendProperty("parameters"));
        }
        Set<String> shared = new TreeSet<>();
        String scheme = contract.document()
                .at("/components/securitySchemes")
                .propertyNames()
                .iterator()
                .next();
        for (Operation operation : contract.operations()) {
            JsonPointer here = paths.appendProperty(operation.path())
                    .appendProperty(operation.method().toLowerCase());
            mutants.visible(here, "operation removed", Edit.remove(here));
            mutants.visible(here, "method becomes HEAD", Edit.rename(here, "head"));
            mutants.visible(here, "no key needed", Edit.set(here.appendProperty("security"), json("[]")));
            mutants.visible(
                    here,
                    "key optional",
                    Edit.set(here.appendProperty("security"), json("[{'" + scheme + "':[]},{}]")));
            mutants.visible(
                    here, "another scheme", Edit.set(here.appendProperty("security"), json("[{'noSuchScheme':[]}]")));
            parameters(here.appendProperty("parameters"));
            body(here.appendProperty("requestBody"), operation);
            operation
                    .parameters()
                    .forEach(parameter -> shared.add(parameter.schema().head().toString()));
        }
        shared.forEach(parameter -> parameter(JsonPointer.compile(parameter)));
        everywhere();
    }

    private void everywhere() {
        JsonPointer security = JsonPointer.compile("/security");
        mutants.visible(security, "security removed", Edit.remove(security));
        mutants.visible(security, "no key needed", Edit.set(security, json("[]")));
        mutants.visible(security, "key optional", Edit.add(security, json("{}")));
        for (String scheme :
                contract.document().at("/components/securitySchemes").propertyNames()) {
            JsonPointer here =
                    JsonPointer.compile("/components/securitySchemes").appendProperty(scheme);
            mutants.visible(here, "scheme removed", Edit.remove(here));
            mutants.visible(here, "scheme renamed", Edit.rename(here, scheme + "Renamed"));
            mutants.visible(here, "scheme becomes basic", Edit.set(here.appendProperty("scheme"), json("'basic'")));
            mutants.visible(
                    here,
                    "scheme becomes a key in X-Key",
                    Edit.set(here, json("{'type':'apiKey','in':'header','name':'X-Key'}")));
        }
        JsonPointer url = JsonPointer.compile("/servers/0/url");
        mutants.visible(url, "url becomes /v2", Edit.set(url, json("'/v2'")));
    }

    private void parameters(JsonPointer list) {
        for (int i = 0; i < contract.document().at(list).size(); i++) {
            mutants.visible(list.appendIndex(i), "parameter removed", Edit.remove(list.appendIndex(i)));
        }
        if (contract.document().at(list).isArray()) {
            JsonNode more = json("{'name':'X-More','in':'header','required':true,'schema':{'type':'string'}}");
            mutants.visible(list, "parameter added", Edit.add(list, more));
        }
    }

    private void parameter(JsonPointer here) {
        JsonNode parameter = contract.document().at(here);
        String name = parameter.path("name").asString("");
        mutants.visible(here, "parameter renamed", Edit.set(here.appendProperty("name"), json("'" + name + "X'")));
        for (String in : Set.of("query", "header", "path")) {
            if (!parameter.path("in").asString("").equals(in)) {
                mutants.visible(
                        here, "parameter moves to " + in, Edit.set(here.appendProperty("in"), json("'" + in + "'")));
            }
        }
        boolean required = parameter.path("required").asBoolean(false);
        mutants.visible(
                here,
                required ? "parameter becomes optional" : "parameter becomes required",
                Edit.set(here.appendProperty("required"), json(String.valueOf(!required))));
    }

    private void body(JsonPointer here, Operation operation) {
        if (operation.requestBodies().isEmpty()) {
            mutants.visible(
                    here,
                    "body added",
                    Edit.set(
                            here,
                            json("{'required':true,'content':{'application/json':{'schema':{'type':'object'}}}}")));
            return;
        }
        mutants.visible(here, "body removed", Edit.remove(here));
        mutants.visible(here, "body becomes optional", Edit.set(here.appendProperty("required"), json("false")));
        JsonPointer content = here.appendProperty("content");
        for (Map.Entry<String, JsonPointer> type : operation.requestBodies().entrySet()) {
            JsonPointer media = content.appendProperty(type.getKey());
            mutants.visible(media, "media type removed", Edit.remove(media));
            mutants.visible(media, "media type renamed", Edit.rename(media, "application/vnd.other+json"));
            mutants.visible(media, "schema removed", Edit.set(media, json("{'schema':{}}")));
            for (String reference : bodies()) {
                JsonNode schema = contract.document().at(media.appendProperty("schema"));
                if (!schema.path("$ref").asString("").equals(reference)) {
                    mutants.visible(
                            media,
                            "schema becomes " + reference.replaceFirst(".*/", ""),
                            Edit.set(media.appendProperty("schema"), json("{'$ref':'" + reference + "'}")));
                }
            }
        }
        mutants.visible(
                content,
                "media type added",
                Edit.set(content.appendProperty("text/plain"), json("{'schema':{'type':'object'}}")));
    }

    /** The references to the schemas that some body has, of a request or of a response. */
    private Set<String> bodies() {
        Set<String> references = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            Stream.concat(
                            operation.requestBodies().values().stream(),
                            operation.responses().values().stream()
                                    .flatMap(response -> response.contents().values().stream()))
                    .map(schema -> contract.document().at(schema).path("$ref").asString(""))
                    .filter(reference -> !reference.isEmpty())
                    .forEach(references::add);
        }
        return references;
    }
}
