package dev.assistantapi.contract;

import dev.assistantapi.contract.Operation.Header;
import dev.assistantapi.contract.Operation.Parameter;
import dev.assistantapi.contract.Operation.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Finds the operations of a contract. */
final class OperationReader {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Contract contract;

    OperationReader(Contract contract) {
        this.contract = contract;
    }

    List<Operation> read() {
        List<Operation> operations = new ArrayList<>();
        JsonPointer paths = JsonPointer.compile("/paths");
        for (String path : contract.document().path("paths").propertyNames()) {
            JsonPointer item = contract.resolve(paths.appendProperty(path));
            for (String method : contract.document().at(item).propertyNames()) {
                if (METHODS.contains(method)) {
                    operations.add(operation(path, item, method));
                }
            }
        }
        return List.copyOf(operations);
    }

    private Operation operation(String path, JsonPointer item, String method) {
        JsonPointer place = item.appendProperty(method);
        JsonPointer body = place.appendProperty("requestBody");
        return new Operation(
                contract.document().at(place).path("operationId").asString(method + " " + path),
                method.toUpperCase(Locale.ROOT),
                path,
                parameters(item, place),
                contract.document().at(body).isMissingNode() ? Map.of() : contents(contract.resolve(body)),
                members(place.appendProperty("responses"), (status, response) -> response(response)));
    }

    /** Those of the operation override those of the path item with the same name and place (OpenAPI 3.1, section 4.8.9). */
    private List<Parameter> parameters(JsonPointer item, JsonPointer operation) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (JsonPointer owner : List.of(item, operation)) {
            JsonPointer list = owner.appendProperty("parameters");
            for (int i = 0; i < contract.document().at(list).size(); i++) {
                JsonPointer place = contract.resolve(list.appendIndex(i));
                JsonNode node = contract.document().at(place);
                Parameter parameter = new Parameter(
                        node.path("name").asString(""),
                        node.path("in").asString(""),
                        node.path("required").asBoolean(false),
                        place.appendProperty("schema"));
                parameters.put(parameter.in() + ":" + parameter.name(), parameter);
            }
        }
        return List.copyOf(parameters.values());
    }

    private Response response(JsonPointer place) {
        return new Response(
                place, contents(place), members(place.appendProperty("headers"), (name, header) -> header(header)));
    }

    private Header header(JsonPointer place) {
        return new Header(
                contract.document().at(place).path("required").asBoolean(false), place.appendProperty("schema"));
    }

    private Map<String, JsonPointer> contents(JsonPointer owner) {
        return members(owner.appendProperty("content"), (type, media) -> media.appendProperty("schema"));
    }

    private <T> Map<String, T> members(JsonPointer owner, BiFunction<String, JsonPointer, T> read) {
        Map<String, T> members = new LinkedHashMap<>();
        for (String name : contract.document().at(owner).propertyNames()) {
            members.put(name, read.apply(name, contract.resolve(owner.appendProperty(name))));
        }
        return Collections.unmodifiableMap(members);
    }
}
