package dev.assistantapi.contracttests.mutation;

import static dev.assistantapi.contracttests.mutation.Edit.json;

import dev.assistantapi.contract.Contract;
import dev.assistantapi.contract.Operation;
import dev.assistantapi.contract.Operation.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonPointer;

/** Responses, their media types and their headers. */
final class ResponseMutants {

    private static final String WIDER = "It excludes no answer that there was before.";

    private final Contract contract;
    private final Collected mutants;

    ResponseMutants(Contract contract, Collected mutants) {
        this.contract = contract;
        this.mutants = mutants;
    }

    void collect() {
        Map<String, Response> responses = new TreeMap<>();
        TreeSet<String> successes = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            JsonPointer list = JsonPointer.compile("/paths")
                    .appendProperty(operation.path())
                    .appendProperty(operation.method().toLowerCase())
                    .appendProperty("responses");
            operation.responses().forEach((status, response) -> {
                JsonPointer here = list.appendProperty(status);
                mutants.visible(here, "response removed", Edit.remove(here));
                mutants.visible(here, "status changed", Edit.rename(here, status.charAt(0) + "99"));
                responses.put(response.place().toString(), response);
                if (status.startsWith("2")) {
                    successes.add(response.place().toString());
                }
            });
            for (String more : new String[] {"202", "402", "410"}) {
                mutants.visible(
                        list,
                        "response " + more + " added",
                        Edit.set(list.appendProperty(more), json("{'description':'More.'}")));
            }
        }
        responses.forEach((place, response) -> contents(response, successes.contains(place)));
        responses.values().forEach(this::headers);
        headerComponents();
    }

    private void contents(Response response, boolean success) {
        JsonPointer content = response.place().appendProperty("content");
        if (response.contents().isEmpty()) {
            mutants.visible(
                    response.place(), "body added", Edit.set(content, json("{'application/json':{'schema':{}}}")));
            return;
        }
        mutants.visible(response.place(), "body removed", Edit.remove(content));
        for (String type : response.contents().keySet()) {
            JsonPointer media = content.appendProperty(type);
            mutants.visible(media, "media type renamed", Edit.rename(media, "application/vnd.other+json"));
            boolean list =
                    contract.document().at(media.appendProperty("schema")).has("items");
            mutants.add(media, "schema removed", success && !list ? "" : WIDER, Edit.set(media, json("{'schema':{}}")));
            mutants.visible(
                    media,
                    "schema becomes Violation",
                    Edit.set(media, json("{'schema':{'$ref':'#/components/schemas/Violation'}}")));
        }
        mutants.add(
                content,
                "media type added",
                success ? "" : WIDER,
                Edit.set(content.appendProperty("text/plain"), json("{'schema':{}}")));
    }

    private void headers(Response response) {
        JsonPointer headers = response.place().appendProperty("headers");
        for (String name : response.headers().keySet()) {
            JsonPointer here = headers.appendProperty(name);
            mutants.visible(here, "header removed", Edit.remove(here));
            mutants.visible(here, "header renamed", Edit.rename(here, "X-Renamed-" + name));
        }
        mutants.visible(
                headers,
                "header added",
                Edit.set(headers.appendProperty("X-More"), json("{'required':true,'schema':{'type':'string'}}")));
    }

    private void headerComponents() {
        JsonPointer headers = JsonPointer.compile("/components/headers");
        for (String name : contract.document().at(headers).propertyNames()) {
            JsonPointer here = headers.appendProperty(name);
            boolean required = contract.document().at(here).path("required").asBoolean(false);
            mutants.add(
                    here,
                    required ? "header becomes optional" : "header becomes required",
                    required ? WIDER : "",
                    Edit.set(here.appendProperty("required"), json(String.valueOf(!required))));
        }
    }
}
